import { sql } from 'kysely'
import { afterAll, expect, it } from 'vitest'
import { may as mayTender } from '#src/markt/aanbestedingen/policy.ts'
import { may as mayVolgen } from '#src/mijn/volgingen/policy.ts'
import { isApi, paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { makeKey } from '#test/api/client.ts'
import type { Persona, TestLid } from '#test/personas.ts'
import { mayAtOrganisatie, mayDecideOn } from './beheer.ts'
import { isParty } from './berichten.ts'
import { buildWorld } from './build.ts'
import { type Address, addressesOf, routesOf } from './routes.ts'
import { tenderZicht } from './tenders.ts'
import { zichtOf } from './world.ts'

const { build, world, everybody } = await buildWorld()
const { t, p } = build
const routes = routesOf(t, ['POST', 'PUT', 'PATCH', 'DELETE'])

/** Each route with a few records of each kind; signing out would end the round. */
const addresses = routes
  .filter(({ route }) => !paths.uitloggen.matches(route))
  .flatMap((route) => addressesOf(world, route).filter((_, n) => n % 9 === 0))

type Rule = (actor: Actor | null, p: ReturnType<typeof zichtOf>) => boolean

/** What each change to a proeftuin asks of the policy, by how its address goes on. */
const rights: [RegExp, Rule][] = [
  [/\/(fasen|terugblik|routewissels|estafette)$/, may.steer],
  [/\/aantekeningen\b/, may.write],
  [/\/afronding$/, may.close],
  [/\/heropening$/, may.reopen],
  [/\/vertrek$/, (actor, zicht) => may.edit(actor, zicht) || zicht.rol !== null],
  [/./, may.edit],
]

/** Who may do it is not tried: with an empty form there is little left to refuse. */
function hasRights({ proef, tender, brief, gevraagd, route, path }: Address, persona: Persona): boolean {
  const actor = p.actors[persona]
  if (route.startsWith('/volgen/')) return mayVolgen.follow(actor)
  if (proef) return rights.find(([end]) => end.test(route))?.[1](actor, zichtOf(proef, persona)) === true
  if (tender) return mayTender.follow(actor, tenderZicht(build, tender, persona))
  if (brief) return isParty(brief, persona)
  if (gevraagd) return gevraagd === persona
  if (route.startsWith('/beheerverzoeken/')) return mayDecideOn(build, path.split('/')[2] ?? '', persona)
  const atOrganisatie = mayAtOrganisatie(build, { route, path }, persona)
  if (atOrganisatie !== undefined) return atOrganisatie
  // Their own sessions, keys, profile and agreement are everybody's own.
  if (paths.mijnVonk.covers(route) || paths.huisregelsAkkoord.matches(route)) return actor !== null
  if (paths.beheer.covers(route)) return actor?.beheer === true
  return (
    [paths.organisaties, paths.adviesteam].some(({ covers }) => covers(route)) && actor?.adviesteam === true
  )
}

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

it.each(everybody)('%s changes nothing without the right to', { timeout: 60_000 }, async (persona) => {
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
  expect(new Set(addresses.map(({ method, route }) => `${method} ${route}`)).size).toBe(routes.length - 1)
})

afterAll(() => {
  process.stdout.write(
    `crawl: ${routes.length} routes that change something × ${everybody.length} personas, ${tried} tries refused\n`,
  )
})
