import { afterAll, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import type { Persona } from '#test/personas.ts'
import { isRunning } from '#test/proeftuin.ts'
import { buildWorld } from './build.ts'
import { statusFor } from './decisions.ts'
import { goRound } from './round.ts'
import { type Address, addressesOf, routesOf } from './routes.ts'
import { newVisitor, type Visitor } from './visit.ts'
import { common } from './world.ts'

const begun = Date.now()
const crawl = await buildWorld()
const { build, world, marks, everybody } = crawl
const routes = routesOf(build.t, ['GET'])
const visitors = new Map<Persona, Visitor>()
for (const persona of everybody) visitors.set(persona, await newVisitor(build, persona))

/** Every record has its page read by everybody; its smaller pages all while a tender runs, else in turn. */
function isInRound({ proef, tender, path, route }: Address, n: number): boolean {
  if (tender) return world.tenders.find(({ what }) => what === tender.what) === tender
  if (!proef || /\/proeftuinen\/:id$/.test(route)) return path !== ''
  const isSmall = /:(aantekening|fase)/.test(route)
  return n % (isRunning(proef.freeze) ? (isSmall ? 5 : 1) : isSmall ? 17 : 9) === 0
}

/** Ids of records in an address, where a page takes them as a start. */
const asked: Address[] = [
  ...world.tenders.map((tender) => `/proeftuinen/nieuw?vertrekpunt=opdracht&aanbesteding=${tender.id}`),
  ...[
    '/leden?q=zq',
    '/leden?soort=gemeente',
    `/leden/wie-weet?q=${common}`,
    '/leden/wie-weet?q=proef&fase=uitvoeren',
    '/organisaties/zoek?q=min',
    '/organisaties?q=zq',
    '/cpv?q=schoon',
    '/api/v1/cpv-codes?q=schoon',
    '/api/v1/organisaties?q=zq',
  ],
].map((path) => ({ method: 'GET', route: '', path }))
/** Reporting asks whether it may be seen. */
const melden: Address[] = [
  ...world.proeven
    .filter(({ freeze, weg }) => freeze === 'loopt' || weg)
    .map((proef) => ({ proef, path: paths.melden('proeftuin', proef.id) })),
  ...world.tenders.slice(0, 9).map((tender) => ({ tender, path: paths.melden('aanbesteding', tender.id) })),
].map((address) => ({ method: 'GET', route: '/melden', ...address }))
const addresses = [
  ...routes.flatMap((route) => addressesOf(world, route)).filter(isInRound),
  ...asked,
  ...melden,
]

/** The address of somebody who is no member, and what went into another organisation. What was sent, taken out or kept for the record is in one's own data alone. */
const shownNowhere = ['netadres', 'opgegaan', 'opgegaanbrengt']

describe('nothing more and nothing less than the policies allow', { timeout: 180_000 }, () => {
  it.each(everybody)('for %s, on every route', async (persona) => {
    const visitor = visitors.get(persona) as Visitor
    expect((await goRound(crawl, visitor, addresses)).slice(0, 12)).toEqual([])
    expect([...visitor.asked.values()].filter((status) => status === 200).length).toBeGreaterThan(50)
  })
})

/** Nothing is written in between, so that what one of them was given is what the next would find remembered. */
it('remembers no page for who may not see it', { timeout: 180_000 }, async () => {
  const lopend = world.proeven.filter(({ stand, freeze }) => stand === 'lopend' && freeze !== 'komt')
  const wrong: string[] = []
  for (const path of [paths.home(), paths.proeftuinen(), ...lopend.map(({ id }) => paths.proeftuin(id))]) {
    for (const visitor of visitors.values()) {
      visitor.faults.length = 0
      const { status } = await visitor.visit(path)
      wrong.push(...visitor.faults)
      const proef = lopend.find(({ id }) => path.endsWith(id))
      const policy =
        proef && statusFor(build, { method: 'GET', route: '/proeftuinen/:id', path, proef }, visitor.persona)
      if (policy && policy !== status)
        wrong.push(`${visitor.persona} got a ${status} on ${path}: the policy says ${policy}`)
    }
  }
  expect(wrong.slice(0, 12)).toEqual([])
})

it('asks for every route there is, and every word was read by somebody', () => {
  expect(routes.length).toBeGreaterThan(50)
  const everywhere = new Set([...visitors.values()].flatMap(({ seen }) => [...seen]))
  const fieldOf = (word: string) => word.replace(/^zq\d+/, '')
  const read = new Set([...everywhere].map(fieldOf))
  const unread = new Set(
    marks
      .all()
      .map(({ word }) => fieldOf(word))
      .filter((field) => !read.has(field)),
  )
  expect([...unread].sort()).toEqual(shownNowhere)
})

afterAll(() => {
  const requests = [...visitors.values()].reduce((sum, { asked }) => sum + asked.size, 0)
  const seconds = ((Date.now() - begun) / 1000).toFixed(1)
  process.stdout.write(
    `crawl: ${routes.length} routes × ${everybody.length} personas × ${marks.all().length} marked fields, ${requests} answers compared in ${seconds} s\n`,
  )
})
