import { sql } from 'kysely'
import type { TestApp } from '#test/app.ts'

type Row = { tabel: string; rij: string }

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const moment = /\d{4}-\d\d-\d\dT[\d:.]+\+\d\d:\d\d/g

/** Every table that holds something of one, as the database itself says: a new one is compared by itself. */
async function tablesOf({ db }: TestApp, table: string): Promise<string[]> {
  const { rows } = await sql<{ naam: string }>`
    select table_name as naam from information_schema.columns
    join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and column_name = ${`${table}_id`} and table_type = 'BASE TABLE'
    order by 1`.execute(db)
  return rows.map(({ naam }) => naam)
}

const trail = sql`select 'audit', to_jsonb(x)::text from audit x where x.onderwerp_id = any(select id from deze)`
/** They refer to a rounding off, and to the proeftuin by that alone. */
const opbrengsten = sql`select 'opbrengst', to_jsonb(x)::text from opbrengst x
  join afronding a on a.id = x.afronding_id where a.proeftuin_id = any(select id from deze)`

export async function rowsOf(t: TestApp, table: string) {
  const tables = await tablesOf(t, table)
  const parts = tables.map(
    (one) => sql`select ${one} as tabel, to_jsonb(x)::text as rij from ${sql.table(one)} x
      where x.${sql.ref(`${table}_id`)} = any(select id from deze)`,
  )
  const itself = sql`select ${table} as tabel, to_jsonb(x)::text as rij from ${sql.table(table)} x
    where x.id = any(select id from deze)`
  const all = [itself, trail, ...parts, ...(tables.includes('afronding') ? [opbrengsten] : [])]
  /** All that is kept of these, without what differs between two that are the same: ids and moments. */
  return async (ids: string[], known: ReadonlySet<string>): Promise<string[]> => {
    const { rows } = await sql<Row>`with deze as (select unnest(${ids}::uuid[]) as id)
      ${sql.join(all, sql` union all `)}`.execute(t.db)
    return rows
      .map(
        ({ tabel, rij }) => `${tabel} ${withoutIds(inLogboek.has(tabel) ? withoutPlace(rij) : rij, known)}`,
      )
      .toSorted()
  }
}

/** Lines of a logboek, of which the place tells when they were written among those of all. */
const inLogboek = new Set(['aantekening', 'routewissel', 'kennisspoor'])
const withoutPlace = (row: string) => row.replace(/"volgorde": \d+/, '"volgorde": n')

const withoutIds = (row: string, known: ReadonlySet<string>) =>
  row
    .replaceAll(uuid, (id) => (known.has(id) ? id : 'id'))
    .replaceAll(moment, 'moment')
    .replace(/"id": \d+/, '"id": n')
