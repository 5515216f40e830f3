import { type RawBuilder, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { createApp } from '#src/app.tsx'
import { paths } from '#src/paths/index.ts'
import { createDatabase } from '#src/platform/database.ts'
import { insertHaakje } from '#src/verspreiden/haakjes/test-haakje.ts'
import { insertNavolging } from '#src/verspreiden/navolgingen/test-navolging.ts'
import { insertWerkwijze } from '#src/verspreiden/werkwijzen/test-werkwijze.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'
import { checkQuery, standNow } from './stempel.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const team = { inkoper: 'trekker', leverancier: 'leverancier' } as const

/** Of an organisation in which nobody of the team works. */
const id = await insertProeftuin(world, {
  team,
  organisatie: 'gemeente',
  stand: 'afgerond',
  freeze: 'gegund',
})
const other = await insertProeftuin(world, { team: { hr: 'trekker' }, freeze: 'gegund' })
for (const one of [id, other])
  await insertAantekening(world, one, { soort: 'les', zichtbaarheid: 'openbaar', door: 'collega' })

/** Followed through a werkwijze into another proeftuin, and what came of that in turn; and what it follows itself. */
const werkwijzeId = await insertWerkwijze(world, { bronnen: [id] })
const eerste = await insertNavolging(world, { werkwijzeId, proeftuinId: other })
await insertNavolging(world, { werkwijzeId, van: 'leverancier', volgtId: eerste })
const gedaan = await insertNavolging(world, { gevolgdProeftuinId: other, van: 'intermediair' })
await t.db
  .insertInto('navolgingFeit')
  .values({ navolgingId: gedaan, soort: 'gewerkt', op: '2026-03-01', doorId: p.leden.inkoper.id })
  .execute()
const elders = await insertProeftuin(world, { team: { hr: 'trekker' } })
const vanElders = await insertHaakje(world, { proeftuinId: elders })
await insertNavolging(world, { haakjeId: vanElders, proeftuinId: id, van: 'ministerie' })

/** The pages that are remembered. */
const pages = [
  paths.home(),
  paths.proeftuinen(),
  paths.proeftuinen({ fase: 'uitvoeren', soort: 'gemeente' }),
  paths.proeftuinen({ q: 'dossiers ging' }),
  paths.proeftuinen({ q: 'nergens' }),
  paths.proeftuin(id),
  paths.soortWerk('schoonmaak'),
]

/** What PostgreSQL itself says was read: it locks every table of a statement, in functions and views too. */
async function tablesOf(path: string): Promise<string[]> {
  const database = createDatabase(t.url, { max: 1 })
  database.pool.on('connect', (client) => void client.query('begin'))
  expect((await createApp({ ...t.deps, database }).request(path)).status).toBe(200)
  const { rows } = await database.pool.query<{ tabel: string }>(`
    select distinct c.relname as tabel from pg_locks l join pg_class c on c.oid = l.relation
    where l.pid = pg_backend_pid() and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`)
  await database.close()
  return rows.map(({ tabel }) => tabel)
}

const stampedTables = async () => {
  const { rows } = await sql<{ tabel: string }>`
    select c.relname as tabel from pg_trigger g join pg_class c on c.oid = g.tgrelid
    where g.tgname in ('stempel', 'stempel_op_alles') group by c.relname having count(*) = 2`.execute(t.db)
  return rows.map(({ tabel }) => tabel)
}

it.each([...pages, paths.soortenWerk()])('every table that %s reads leaves stamps', async (path) => {
  const read = await tablesOf(path)
  expect(read).toContain('categorie')
  const stamped = new Set([...(await stampedTables()), 'stempel'])
  expect(read.filter((tabel) => !stamped.has(tabel))).toEqual([])
})

type Column = { tabel: string; kolom: string; soort: string }

/** Another value of the same kind. */
const changed: Record<string, (kolom: RawBuilder<unknown>) => RawBuilder<unknown>> = {
  text: (kolom) => sql`${kolom} || ' zqx'`,
  date: (kolom) => sql`${kolom} - 1`,
  'timestamp with time zone': (kolom) => sql`${kolom} - interval '1 day'`,
  boolean: (kolom) => sql`not ${kolom}`,
}

async function columns(): Promise<Column[]> {
  const tables = (await stampedTables()).filter((tabel) => !/spoor|telling/.test(tabel))
  const { rows } = await sql<Column>`
    select table_name as tabel, column_name as kolom, data_type as soort from information_schema.columns
    where table_name = any(${tables}::text[]) and data_type = any(${Object.keys(changed)}::text[])
      and is_generated = 'NEVER'
    order by table_name, ordinal_position`.execute(t.db)
  return rows
}

/** Done, unless a constraint says no. */
const attempt = (change: RawBuilder<unknown>) =>
  change.execute(t.db).then(
    () => true,
    () => false,
  )

const read = async (app: typeof t.app, path: string) => {
  const answer = await app.request(path)
  return `${answer.status} ${await answer.text()}`
}

/** Every page is asked for before and after, of who remembers and of who was just started. */
async function comparesAfter(change: RawBuilder<unknown>, asked = pages) {
  // What is asked for twice is remembered.
  for (const path of asked) await read(t.app, path)
  const before = await Promise.all(asked.map((path) => read(t.app, path)))
  const done = await attempt(change)
  const fresh = createApp({ ...t.deps })
  const stale: string[] = []
  let news = 0
  for (const [i, path] of asked.entries()) {
    const now = await read(fresh, path)
    if (now !== before[i]) news++
    if ((await read(t.app, path)) !== now) stale.push(path)
  }
  return { done, stale, news }
}

describe('no page is older than the request', { timeout: 240_000 }, () => {
  it('whatever column of whatever it shows is changed', async () => {
    const seen = { done: 0, news: 0 }
    for (const { tabel, kolom, soort } of await columns()) {
      const make = changed[soort]
      if (!make) throw new Error(soort)
      const { done, stale, news } = await comparesAfter(
        sql`update ${sql.table(tabel)} set ${sql.ref(kolom)} = ${make(sql.ref(kolom))}`,
      )
      expect(stale, `${tabel}.${kolom}`).toEqual([])
      seen.done += Number(done)
      seen.news += news
    }
    expect(seen.done).toBeGreaterThan(30)
    expect(seen.news).toBeGreaterThan(30)
  })

  it.each([
    ['lid', 'naam'],
    ['organisatie', 'naam'],
    ['aanbesteding', 'titel'],
    ['proeftuin', 'titel'],
  ])('whichever %s it is whose %s is changed', async (tabel, kolom) => {
    const { rows } = await sql<{ id: string }>`select id from ${sql.table(tabel)}`.execute(t.db)
    for (const row of rows) {
      const change = sql`update ${sql.table(tabel)} set ${sql.ref(kolom)} = ${sql.ref(kolom)} || '.' where id = ${row.id}`
      expect((await comparesAfter(change, [paths.proeftuin(id)])).stale).toEqual([])
    }
  })

  it.each([
    ['navolging_feit', sql`soort = 'niet_gewerkt'`],
    ['navolging', sql`volgt_id = null`],
    ['haakje', sql`titel = titel || '.'`],
    ['werkwijze', sql`weggehaald_op = now()`],
    ['proeftuin', sql`weggehaald_op = now()`],
  ])('whichever %s it is of those that followed', async (tabel, change) => {
    const { rows } = await sql<{
      id: string
    }>`select id from ${sql.table(tabel)} order by id <> ${id}`.execute(t.db)
    let news = 0
    for (const row of rows) {
      const one = sql`update ${sql.table(tabel)} set ${change} where id = ${row.id} and id <> ${id}`
      const seen = await comparesAfter(one, [paths.proeftuin(id)])
      expect(seen.stale).toEqual([])
      news += seen.news
    }
    expect(news).toBeGreaterThan(0)
  })

  it.each(['estafette', 'teamlid', 'opbrengst', 'afronding', 'aantekening', 'inzage', 'routewissel'])(
    'when %s is emptied, row by row or as a whole',
    async (tabel) => {
      expect((await comparesAfter(sql`delete from ${sql.table(tabel)}`)).stale).toEqual([])
      expect((await comparesAfter(sql`truncate ${sql.table(tabel)} cascade`)).stale).toEqual([])
    },
  )
})

it('keeps a page while others are followed elsewhere', async () => {
  const far = await insertProeftuin(world, { team: { hr: 'trekker' } })
  const { stand: since } = await standNow(t.db, { since: null, record: id })
  const navolgingId = await insertNavolging(world, { gevolgdProeftuinId: far, van: 'concurrent' })
  await t.db
    .insertInto('navolgingFeit')
    .values({ navolgingId, soort: 'gestopt', op: '2026-03-01', doorId: p.leden.inkoper.id })
    .execute()
  await insertHaakje(world, { proeftuinId: far })
  await insertWerkwijze(world, { bronnen: [far] })
  expect((await standNow(t.db, { since, record: id })).holds).toBe(true)
  expect((await standNow(t.db, { since, record: far })).holds).toBe(false)
})

it('looks up whom a page shows once and by index, however much was written elsewhere', async () => {
  const { stand } = await standNow(t.db, { since: null, record: id })
  const client = await t.pool.connect()
  await client.query('begin; set local enable_seqscan = off')
  const asked = { text: `explain (costs off) ${checkQuery}`, values: [stand.seen, id] }
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(asked)
  await client.query('rollback')
  client.release()
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  expect(plan).toContain('aantekening_schrijvers_idx')
  expect(plan).not.toMatch(/SubPlan|Seq Scan/)
})

describe('stamps that are tidied up', () => {
  const stamps = async () => {
    const { rows } = await sql<{ onderwerp: string }>`select onderwerp from stempel`.execute(t.db)
    return rows.map(({ onderwerp }) => onderwerp)
  }
  const touch = (onderwerp: string) => sql`insert into stempel (onderwerp) values (${onderwerp})`
  const tidy = (bewaar: string) => sql`select ruim_stempels_op(${bewaar}::interval)`.execute(t.db)

  it('stay for as long as is asked', async () => {
    await touch('nu').execute(t.db)
    await touch('daarna').execute(t.db)
    await tidy('1 hour')
    expect(await stamps()).toEqual(expect.arrayContaining(['nu', 'daarna']))
    await tidy('0 seconds')
    expect(await stamps()).not.toContain('nu')
  })

  it('stay when they were set long ago and their transaction has just ended', async () => {
    const slow = createDatabase(t.url, { max: 1 })
    await slow.pool.query('begin')
    await touch('traag').execute(slow.db)
    await touch('vlug').execute(t.db)
    await slow.pool.query('commit')
    await tidy('0 seconds')
    expect(await stamps()).toContain('traag')
    await touch('later').execute(t.db)
    await tidy('0 seconds')
    expect(await stamps()).not.toContain('traag')
    await slow.close()
  })
})
