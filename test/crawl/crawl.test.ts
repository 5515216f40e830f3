import { afterAll, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import type { Persona } from '#test/personas.ts'
import { isRunning } from '#test/proeftuin.ts'
import { routeOf } from '#test/route-of.ts'
import { buildWorld } from './build.ts'
import { columnsWithoutMark } from './columns.ts'
import type { Address } from './crawled.ts'
import { saidOf, sayings, unread } from './nouns.ts'
import { goRound, statusFor } from './round.ts'
import { addressesOf, routesOf } from './routes.ts'
import { newVisitor, type Visitor } from './visit.ts'

const begun = Date.now()
const { build, everybody } = await buildWorld()
const { world, marks } = build
const routes = routesOf(build.t, ['GET'])
const visitors = new Map<Persona, Visitor>()
for (const persona of everybody) visitors.set(persona, await newVisitor(build, persona))

/** Every record has its page read by everybody; its smaller pages all while a tender runs, else in turn, as drawn cards. */
function isInRound({ proef, tender, path, route }: Address, n: number): boolean {
  if (route === paths.kaart.route) return n % 9 === 0
  if (tender) return world.tenders.find(({ what }) => what === tender.what) === tender
  if (!proef || /\/proeftuinen\/:id$/.test(route)) return path !== ''
  const isSmall = /:(aantekening|fase|route)\b|\/(reacties|bijlagen)\/:id/.test(route)
  return n % (isRunning(proef.freeze) ? (isSmall ? 5 : 1) : isSmall ? 17 : 9) === 0
}

/** Addresses with a query, that no route gives by itself. */
const asked: Address[] = sayings
  .flatMap((noun) => noun.asked?.(world) ?? [])
  .map((given) => ({ method: 'GET', route: routeOf(given.path), ...given }))
const addresses = [...routes.flatMap((route) => addressesOf(world, route)).filter(isInRound), ...asked]

it('marks every text column, but where its noun says why no mark can stand there', async () => {
  expect(await columnsWithoutMark(build.t)).toEqual([...saidOf('unmarked').keys()].sort())
})

describe('nothing more and nothing less than the policies allow', { timeout: 600_000 }, () => {
  it.each(everybody)('for %s, on every route', async (persona) => {
    const visitor = visitors.get(persona) as Visitor
    expect((await goRound(build, visitor, addresses)).slice(0, 12)).toEqual([])
    expect([...visitor.asked.values()].filter((status) => status === 200).length).toBeGreaterThan(50)
  })
})

const whoIs = ({ persona }: Visitor) => ({ persona, actor: build.p.actors[persona] })

/** Nothing is written in between, so that what one of them was given is what the next would find remembered. */
it('remembers no page for who may not see it', { timeout: 600_000 }, async () => {
  const lopend = world.proeven.filter(({ stand, freeze }) => stand === 'lopend' && freeze !== 'komt')
  const wrong: string[] = []
  for (const path of [paths.home(), paths.proeftuinen(), ...lopend.map(({ id }) => paths.proeftuin(id))]) {
    for (const visitor of visitors.values()) {
      visitor.faults.length = 0
      const { status } = await visitor.visit(path)
      wrong.push(...visitor.faults)
      const proef = lopend.find(({ id }) => path.endsWith(id))
      const policy =
        proef &&
        statusFor({
          ...{ method: 'GET', route: paths.proeftuin.route, path, proef, build },
          ...whoIs(visitor),
        })
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
  const missed = new Set(
    marks
      .all()
      .map(({ word }) => fieldOf(word))
      .filter((field) => !read.has(field)),
  )
  expect([...missed].sort()).toEqual(Object.keys(unread).sort())
})

afterAll(() => {
  const requests = [...visitors.values()].reduce((sum, { asked }) => sum + asked.size, 0)
  const seconds = ((Date.now() - begun) / 1000).toFixed(1)
  process.stdout.write(
    `crawl: ${routes.length} routes × ${everybody.length} personas × ${marks.all().length} marked fields, ${requests} answers compared in ${seconds} s\n`,
  )
})
