import type { Address, Asked, Build } from './crawled.ts'
import { rules, sayings } from './nouns.ts'
import type { Page, Visitor } from './visit.ts'

/** Requests under way at once: the database and the program work side by side. */
const atOnce = 6

/** One persona goes everywhere: routes with every record, lists, and what is linked from all that. Gives what is wrong. */
export async function goRound(build: Build, visitor: Visitor, addresses: Address[]): Promise<string[]> {
  const { persona } = visitor
  const wrong: string[] = []
  await eachOf(addresses, async (address) => {
    const page = await visitor.visit(address.path)
    const asked = { ...address, build, persona, actor: build.p.actors[persona] }
    wrong.push(...wrongStatus(asked, page), ...missingFrom(asked, page))
  })
  for (const { lists } of sayings) wrong.push(...((await lists?.({ build, visitor })) ?? []))
  await followLinks(visitor)
  return [...visitor.faults, ...wrong]
}

async function eachOf<T>(list: T[], work: (one: T) => Promise<void>) {
  const waiting = list.values()
  const worker = async () => {
    for (const one of waiting) await work(one)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

/** The status that the policies ask for; undefined for a route without a rule, which crawl.test.ts names. */
export const statusFor = (asked: Asked): number | undefined => rules[asked.route]?.(asked)

function wrongStatus(asked: Asked, { status, path }: Page): string[] {
  const policy = statusFor(asked)
  if (status === policy) return []
  const what = `${asked.persona} got a ${status} on ${path} (${asked.proef?.what ?? ''})`
  return [`${what}: the policy of ${asked.route} says ${policy ?? 'nothing'}`]
}

/** Nothing less: what the policy allows on the record's own page is there. */
function missingFrom(asked: Asked, { status, marks, path }: Page): string[] {
  if (status !== 200) return []
  const { build, persona } = asked
  return sayings
    .flatMap(({ words }) => words?.[asked.route]?.(asked) ?? [])
    .filter((word) => !marks.has(word) && build.marks.get(word)?.seenBy(persona))
    .map((word) => `${persona} missed “${word}”: ${build.marks.get(word)?.what}, on ${path}`)
}

const notFollowed = /^\/(assets|uitloggen)/

/** What is linked and was not asked for yet; of addresses with a query one for each two names in it that stand together. */
async function followLinks(visitor: Visitor) {
  const known = new Set([...visitor.asked.keys()].flatMap(sidesOf))
  const isNew = (href: string) => {
    const fresh = sidesOf(href).filter((side) => !known.has(side))
    for (const side of fresh) known.add(side)
    return fresh.length > 0 && !notFollowed.test(href)
  }
  for (let fresh = [...visitor.links].filter(isNew); fresh.length > 0; ) {
    await eachOf(fresh, async (href) => void (await visitor.visit(href)))
    fresh = [...visitor.links].filter(isNew)
  }
}

/** The address without its query, and with each two names in that: all of them together would double with every filter. */
function sidesOf(href: string): string[] {
  const { pathname, searchParams } = new URL(href, 'http://x')
  const names = [...new Set(searchParams.keys())].sort()
  if (names.length === 0) return [pathname]
  return names.flatMap((one, i) => names.slice(i).map((other) => `${pathname}?${one}&${other}`))
}
