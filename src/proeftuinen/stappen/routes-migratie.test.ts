import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { migrate } from '#src/platform/migrations.ts'
import { root } from '#src/platform/root.ts'
import { emptyDatabase } from '#test/database.ts'

const { pool } = await emptyDatabase()
const folder = mkdtempSync(join(tmpdir(), 'vonk-routes-'))
afterAll(() => rmSync(folder, { recursive: true }))

const migrations = join(root, 'migrations')
const subject = '0193_routes_naast_elkaar.sql'
const bring = (fits: (name: string) => boolean) => {
  for (const name of readdirSync(migrations).filter((one) => one.endsWith('.sql') && fits(one)))
    copyFileSync(join(migrations, name), join(folder, name))
  return migrate(pool, { folder })
}

const key = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const lid = key(1)

/** As they were written before: the first choice without `van`, then each switch. */
async function insertOld(n: number, wissels: [van: string | null, naar: string, datum: string][]) {
  const route = wissels.at(-1)?.[1] ?? 'inhuur'
  await pool.query(
    `insert into proeftuin (id, titel, vraag, organisatie_id, organisatiesoort, vertrekpunt, categorie, route, fase, gestart_op, door_id)
     values ($1, 'Proef', 'Hoe kan het anders?', $2, 'gemeente', 'opdracht', (select min(code) from categorie), $3, 'selecteren_en_gunnen', '2026-01-02', $4)`,
    [key(n), key(2), route, lid],
  )
  for (const [van, naar, datum] of wissels)
    await pool.query(
      `insert into routewissel (proeftuin_id, van, naar, reden, datum, door_id) values ($1, $2, $3, 'Zo.', $4, $5)`,
      [key(n), van, naar, datum, lid],
    )
}

it('gives what is there its begins and ends, of the history of its switches', {
  timeout: 120_000,
}, async () => {
  await bring((name) => name < subject)
  await pool.query(`insert into organisatie (id, naam, soort) values ($1, 'Gemeente', 'gemeente')`, [key(2)])
  await pool.query(`insert into lid (id, naam, email) values ($1, 'Inge', 'inge@gemeente.test')`, [lid])
  await insertOld(10, [[null, 'inkoop', '2026-01-02']])
  await insertOld(11, [
    [null, 'inkoop', '2026-01-02'],
    ['inkoop', 'werkervaring', '2026-03-01'],
    ['werkervaring', 'inhuur', '2026-04-01'],
  ])
  // A day that was typed earlier than that of the route before it.
  await insertOld(12, [
    [null, 'inkoop', '2026-03-01'],
    ['inkoop', 'inhuur', '2026-02-01'],
  ])
  await insertOld(13, [])
  await bring((name) => name >= subject)

  const { rows } = await pool.query(
    `select right(r.proeftuin_id::text, 2) as p, r.route::text, r.begonnen_op::text as van, r.geeindigd_op::text as tot,
       w.naar::text as wissel, r.geeindigd_door_id is not null as door
     from route_periode r left join routewissel w on w.id = r.wissel_id order by 1, r.begonnen_op, r.geeindigd_op`,
  )
  expect(rows.map(Object.values)).toEqual([
    ['10', 'inkoop', '2026-01-02', null, null, false],
    ['11', 'inkoop', '2026-01-02', '2026-03-01', 'werkervaring', true],
    ['11', 'werkervaring', '2026-03-01', '2026-04-01', 'inhuur', true],
    ['11', 'inhuur', '2026-04-01', null, null, false],
    ['12', 'inkoop', '2026-02-01', '2026-02-01', 'inhuur', true],
    ['12', 'inhuur', '2026-02-01', null, null, false],
    ['13', 'inhuur', '2026-01-02', null, null, false],
  ])
  const proeven = await pool.query(
    `select routes::text[] as routes, kiest(fase, routes, uitkomst) as kiest from proeftuin order by id`,
  )
  expect(proeven.rows).toEqual([
    { routes: ['inkoop'], kiest: true },
    { routes: ['inhuur'], kiest: true },
    { routes: ['inhuur'], kiest: true },
    { routes: ['inhuur'], kiest: true },
  ])
  const wissels = await pool.query('select count(*)::int as aantal from routewissel')
  const geteld = await pool.query(
    `select combinatie, sum(aantal)::int as aantal from proeftuin_telling where combinatie like 'route=%' and aantal > 0
     and combinatie not like '%|%' group by 1 order by 1`,
  )
  expect([wissels.rows, geteld.rows]).toEqual([
    [{ aantal: 3 }],
    [
      { combinatie: 'route=inhuur', aantal: 3 },
      { combinatie: 'route=inkoop', aantal: 1 },
    ],
  ])
})
