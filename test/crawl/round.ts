import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Crawl } from './build.ts'
import { statusFor } from './decisions.ts'
import { checkLists } from './lists.ts'
import type { Member } from './people.ts'
import type { Address } from './routes.ts'
import type { Page, Visitor } from './visit.ts'
import { type Proef, zichtOf } from './world.ts'

/** Requests under way at once: the database and the program work side by side. */
const atOnce = 6

/** One persona goes everywhere: routes with every record, lists, and what is linked from all that. Gives what is wrong. */
export async function goRound(crawl: Crawl, visitor: Visitor, addresses: Address[]): Promise<string[]> {
  const wrong: string[] = []
  await eachOf(addresses, async (address) => {
    const page = await visitor.visit(address.path)
    wrong.push(...wrongStatus(crawl, visitor, address, page), ...missingFrom(crawl, visitor, address, page))
  })
  wrong.push(...(await checkLists({ ...crawl, visitor })))
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

const expected = [200, 303, 308, 400, 401, 403, 404, 410]

function wrongStatus(
  { build }: Crawl,
  { persona }: Visitor,
  address: Address,
  { status, path }: Page,
): string[] {
  const policy = statusFor(build, address, persona)
  if (policy === null) return expected.includes(status) ? [] : [`${persona} got a ${status} on ${path}`]
  return status === policy
    ? []
    : [`${persona} got a ${status} on ${path} (${address.proef?.what ?? ''}): the policy says ${policy}`]
}

/** Nothing less: what the policy allows on the record's own page is there. */
function missingFrom(crawl: Crawl, { persona }: Visitor, address: Address, page: Page): string[] {
  if (page.status !== 200) return []
  const words = wordsOn(crawl, address, persona)
  return words
    .filter((word) => !page.marks.has(word) && crawl.marks.get(word)?.seenBy(persona))
    .map((word) => `${persona} missed “${word}”: ${crawl.marks.get(word)?.what}, on ${page.path}`)
}

function wordsOn(
  { build }: Crawl,
  { route, proef, tender, lid, id }: Address,
  persona: Crawl['everybody'][number],
): string[] {
  if (route === '/melden') return []
  if (proef) return wordsOf(proef, route, id, may.read(build.p.actors[persona], zichtOf(proef, persona)))
  if (lid) return wordsOfMember(lid, route)
  if (tender && route === '/aanbestedingen/:id') return tender.onPage
  if (tender && /^\/openingen|\/gunning$/.test(route)) return tender.opening ? [tender.opening.reden] : []
  if (tender)
    return tender.onPage.filter(
      (word) =>
        !word.endsWith('kopernummer') && !/\/(bewerken|gunningsbeslissing|voorstel\/:soort)$/.test(route),
    )
  return []
}

/** The photo itself is a picture, and the API has none; the page to follow somebody holds the name only. */
const wordsOfMember = ({ words }: Member, route: string) =>
  /\/(foto\/|bericht$)/.test(route) || /^\/(volgen|beheer)\//.test(route)
    ? []
    : words.filter((word) => !route.startsWith('/api/') || !word.endsWith('alt'))

const isSwitch = (word: string) => /wissel(titel|reden)$/.test(word)

function wordsOf(proef: Proef, route: string, id: string | undefined, readable: boolean): string[] {
  const notes = proef.notes.flatMap(({ words }) => words)
  const pages: Record<string, string[]> = {
    '/proeftuinen/:id': readable ? [...proef.onPage, ...notes] : [proef.titel],
    '/api/v1/proeftuinen/:id': readable ? proef.onPage.filter((word) => !isSwitch(word)) : [proef.titel],
    '/api/v1/proeftuinen/:id/routewissels': proef.onPage.filter(isSwitch),
    '/api/v1/proeftuinen/:id/aantekeningen': notes,
  }
  const ofNote = /\/aantekeningen\/:aantekening(\/versies)?$/.test(route)
  return ofNote ? (proef.notes.find((note) => note.id === id)?.words ?? []) : (pages[route] ?? [])
}

const notFollowed = /^\/(assets|uitloggen)/

/** What is linked and was not asked for yet; of addresses with a query one of each kind. */
async function followLinks(visitor: Visitor) {
  const shapeOf = (href: string) => {
    const { pathname, searchParams } = new URL(href, 'http://x')
    return `${pathname}?${[...searchParams.keys()].sort()}`
  }
  const known = new Set([...visitor.asked.keys()].map(shapeOf))
  for (let found = true; found; ) {
    const fresh = [...visitor.links].filter((href) => !known.has(shapeOf(href)) && !notFollowed.test(href))
    found = fresh.length > 0
    for (const href of fresh) {
      if (known.has(shapeOf(href))) continue
      known.add(shapeOf(href))
      await visitor.visit(href)
    }
  }
}
