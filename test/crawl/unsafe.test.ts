import { sql } from 'kysely'
import { afterAll, expect, it } from 'vitest'
import { isApi, paths } from '#src/paths/index.ts'
import { makeKey } from '#test/api/client.ts'
import type { Persona, TestLid } from '#test/personas.ts'
import { buildWorld } from './build.ts'
import type { Address } from './crawled.ts'
import { changes } from './nouns.ts'
import { addressesOf, routesOf } from './routes.ts'

const { build, everybody } = await buildWorld()
const { t, p, world } = build
const routes = routesOf(t, ['POST', 'PUT', 'PATCH', 'DELETE'])

/** Each route with a few records of each kind; signing out would end the round. */
const byRoute = routes
  .filter(({ route }) => !paths.uitloggen.matches(route))
  .map((route) => addressesOf(world, route).filter((_, n) => n % 9 === 0))
const addresses = byRoute.flat()

/** Who may do it is not tried: with an empty form there is little left to refuse. */
const hasRights = (address: Address, persona: Persona) =>
  changes[address.route]?.({ ...address, build, persona, actor: p.actors[persona] }) === true

/** What everybody may leave behind: sessions, challenges, counters of the limits, and when a key was used. */
const passing = ['sessie', 'tempolimiet', 'toegangssleutel', 'inzending', 'uitdaging']

async function checksum(): Promise<string> {
  const { rows: tables } = await sql<{ naam: string }>`
    select format('%I.%I', schemaname, tablename) as naam from pg_tables
    where schemaname = 'public' and tablename <> all(${passing}) or (schemaname, tablename) = ('pgboss', 'job')
    order by 1`.execute(t.db)
  const sums = tables.map(
    ({ naam }) =>
      `select '${naam}' as naam, md5(coalesce(string_agg(x::text, ',' order by x::text), '')) as som from ${naam} x`,
  )
  // In an order of our own: a union that the server makes in parallel comes as it comes.
  const all = `${sums.join(' union all ')} order by naam`
  const { rows } = await sql.raw<{ naam: string; som: string }>(all).execute(t.db)
  return rows.map(({ naam, som }) => `${naam} ${som}`).join('\n')
}

async function senderOf(persona: Persona) {
  const key = persona === 'bezoeker' ? null : await makeKey(t, p.leden[persona as TestLid].id)
  return async ({ method, path }: Address) => {
    if (!isApi(path)) return p.as(persona).post(path)
    const headers = { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) }
    return t.app.request(path, { method, headers, body: '{}' })
  }
}

let tried = 0
const before = await checksum()

it.each(everybody)('%s changes nothing without the right to', { timeout: 120_000 }, async (persona) => {
  const send = await senderOf(persona)
  const wrong: string[] = []
  for (const address of addresses.filter((one) => !hasRights(one, persona))) {
    const { status } = await send(address)
    tried++
    if (status >= 500) wrong.push(`${persona} got a ${status} on ${address.method} ${address.path}`)
    if (status < 400 && (await checksum()) !== before)
      wrong.push(`${persona} changed something by ${address.method} ${address.path}`)
  }
  expect(wrong).toEqual([])
  expect(await checksum()).toEqual(before)
})

it('tried every route that changes something', () => {
  expect(routes.length).toBeGreaterThan(40)
  expect(byRoute.filter((some) => some.length > 0)).toHaveLength(routes.length - 1)
})

afterAll(() => {
  process.stdout.write(
    `crawl: ${routes.length} routes that change something × ${everybody.length} personas, ${tried} tries refused\n`,
  )
})
