import { may as mayTender } from '#src/markt/aanbestedingen/policy.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { marksIn } from './marks.ts'
import type { Member } from './people.ts'
import type { World } from './routes.ts'
import { tenderZicht } from './tenders.ts'
import type { Visitor } from './visit.ts'
import { type Build, common, type Proef, zichtOf } from './world.ts'

type Round = { build: Build; world: World; visitor: Visitor }
type Option = { href: string; count: number }

/** Everything that a list shows, over all its pages: of HTML by its pager, of the API by its links. */
async function allPages({ visitor }: Round, path: string): Promise<{ texts: string[]; titles: Set<string> }> {
  const texts: string[] = []
  for (let next: string | undefined = path; next && texts.length < 20; next = nextOf(texts.at(-1) ?? '')) {
    texts.push((await visitor.visit(next)).text)
  }
  const titles = texts.flatMap((text) => [...marksIn(text)].filter((word) => word.endsWith('titel')))
  return { texts, titles: new Set(titles) }
}

const nextOf = (text: string) =>
  (/href="([^"]+)"\s+rel="next"/.exec(text)?.[1] ?? /"volgende":"https?:\/\/[^/]+([^"]+)"/.exec(text)?.[1])
    ?.replaceAll('&amp;', '&')
    .replace(/^https?:\/\/[^/]+/, '')

/** The choices beside a list, with what they promise. */
const optionsIn = (text: string): Option[] =>
  [...text.matchAll(/<a href="([^"]+)"[^>]*>(?:(?!<\/a>).)*?vonk-filter__aantal">(\d+)</gs)].map(
    ([, href = '', count]) => ({
      href: href.replaceAll('&amp;', '&'),
      count: Number(count),
    }),
  )

/** Lists, searches and the figures beside them hold exactly what the policies allow. Gives what is wrong. */
export async function checkLists(round: Round): Promise<string[]> {
  const { build, world, visitor } = round
  const { persona } = visitor
  const actor = build.p.actors[persona]
  const started = world.proeven.filter(({ stand }) => stand !== 'concept')
  const visible = started.filter((proef) => may.view(actor, zichtOf(proef, persona)))
  const found = visible.filter((proef) => may.read(actor, zichtOf(proef, persona)))
  const titles = (proeven: Proef[]) => proeven.map(({ titel }) => titel)
  const isPublic = (proef: Proef) => proef.zichtbaarheid === 'openbaar' && !proef.weg
  const faults = [
    ...(await differs(round, '/proeftuinen', titles(visible))),
    ...(await differs(round, '/api/v1/proeftuinen', titles(visible))),
    ...(await differs(round, `/proeftuinen?q=${common}`, titles(found))),
    ...(await differs(round, `/api/v1/proeftuinen?q=${common}`, titles(found))),
    ...(await totalDiffers(round, '/proeftuinen', visible.length)),
    ...(await choicesDiffer(round, '/proeftuinen')),
    ...(await totalDiffers(round, `/proeftuinen?q=${common}`, found.length)),
    ...(await differs(round, '/proeftuinen/feed.atom', titles(started.filter(isPublic)))),
    ...(await homeTells(round, titles(started.filter(isPublic)))),
  ]
  for (const [naam, id] of Object.entries(world.p.organisaties)) {
    const there = visible.filter((_, n) => hostOf(world, visible[n]) === naam)
    faults.push(...(await differs(round, `/organisaties/${id}`, titles(there))))
  }
  if (actor?.toegelaten) faults.push(...(await checkTenders(round)), ...(await checkLeden(round)))
  return faults
}

const hosts = ['ministerie', 'gemeente', 'intermediair']
const hostOf = ({ proeven }: World, proef: Proef | undefined) =>
  hosts[proeven.indexOf(proef as Proef) % hosts.length]

async function checkTenders(round: Round): Promise<string[]> {
  const { build, world, visitor } = round
  const actor = build.p.actors[visitor.persona]
  const seen = world.tenders.filter((tender) =>
    mayTender.view(actor, tenderZicht(build, tender, visitor.persona)),
  )
  const titles = seen.map(({ titel }) => titel)
  const running = seen.filter(({ loopt }) => loopt).map(({ titel }) => titel)
  return [
    ...(await differs(round, '/aanbestedingen', titles)),
    ...(await differs(round, '/aanbestedingen?stand=loopt', running)),
    ...(await differs(round, '/aanbestedingen?q=zq', titles)),
    ...(await differs(round, '/api/v1/aanbestedingen', titles)),
    ...(await choicesDiffer(round, '/aanbestedingen')),
  ]
}

/** The directory names who is in the network, and a search for a word finds whose word it is, if it may be seen. */
async function checkLeden(round: Round): Promise<string[]> {
  const { build, world, visitor } = round
  const { persona } = visitor
  const isSelf = ({ id }: Member) => id === build.p.actors[persona]?.id
  const network = world.people.leden.filter((lid) => lid.zicht(persona).toegelaten)
  const faults = await namesDiffer(round, '/leden', network)
  for (const lid of network.filter((one) => !isSelf(one) && !one.zicht(persona).deeltTeam)) {
    for (const word of lid.words.filter((one) => /(functie|brengt|zoekt)$/.test(one))) {
      const seen = build.marks.get(word)?.seenBy(persona)
      faults.push(...(await namesDiffer(round, `/leden?q=${word}`, seen ? [lid] : [])))
    }
  }
  return faults
}

async function namesDiffer({ visitor }: Round, path: string, expected: Member[]): Promise<string[]> {
  const { text } = await visitor.visit(path)
  const found = new Set([...text.matchAll(/href="\/leden\/([0-9a-f-]{36})"/g)].map(([, id]) => id))
  const same = found.size === expected.length && expected.every(({ id }) => found.has(id))
  return same
    ? []
    : [`${visitor.persona} found ${found.size} instead of ${expected.length} members on ${path}`]
}

async function differs(round: Round, path: string, expected: string[]): Promise<string[]> {
  const { titles } = await allPages(round, path)
  const tell = (word: string) => round.build.marks.get(word)?.what ?? word
  return [
    ...[...titles]
      .filter((one) => !expected.includes(one))
      .map((one) => `${round.visitor.persona} found ${tell(one)} in ${path}`),
    ...expected
      .filter((one) => !titles.has(one))
      .map((one) => `${round.visitor.persona} missed ${tell(one)} in ${path}`),
  ]
}

/** The total is what the policy allows. */
async function totalDiffers({ visitor }: Round, path: string, total: number): Promise<string[]> {
  const { text } = await visitor.visit(path)
  const said = Number(/vonk-aantal[^>]*>\D*(\d+)/.exec(text)?.[1] ?? 0)
  return said === total ? [] : [`${visitor.persona} was told of ${said} instead of ${total} on ${path}`]
}

/** Each choice beside a list gives as many as it says. */
async function choicesDiffer(round: Round, path: string): Promise<string[]> {
  const { persona, visit } = round.visitor
  const { text } = await visit(path)
  const faults: string[] = []
  for (const { href, count } of optionsIn(text).filter((option) => option.count > 0)) {
    const { titles } = await allPages(round, href)
    if (titles.size !== count)
      faults.push(`${persona} was promised ${count} and got ${titles.size} on ${href}`)
  }
  return faults
}

/** What moved last of what is public: never anything else, whoever looks. */
async function homeTells(round: Round, open: string[]): Promise<string[]> {
  const { titles } = await allPages(round, '/')
  return [...titles]
    .filter((one) => !open.includes(one))
    .map((one) => `home told ${round.visitor.persona} of ${one}`)
}
