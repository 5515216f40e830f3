import { sql } from 'kysely'
import type { TestApp } from '#test/app.ts'
import { pattern } from './marks.ts'

type Column = { tabel: string; kolom: string }

/** The text columns of the database in which no row holds a mark, as `table.column`. What the database makes itself of others is not looked at. */
export async function columnsWithoutMark({ db }: Pick<TestApp, 'db'>): Promise<string[]> {
  const { rows } = await sql<Column>`
    select c.table_name as tabel, c.column_name as kolom
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
      and c.data_type in ('text', 'character varying')
    order by 1, 2`.execute(db)
  const asked = rows.map(
    ({ tabel, kolom }) => sql`select ${`${tabel}.${kolom}`}::text as naam,
      not exists (select from ${sql.table(tabel)} where ${sql.ref(kolom)} ~* ${pattern.source}) as leeg`,
  )
  const found = await sql<{ naam: string; leeg: boolean }>`${sql.join(asked, sql` union all `)}`.execute(db)
  return found.rows.filter(({ leeg }) => leeg).map(({ naam }) => naam)
}
