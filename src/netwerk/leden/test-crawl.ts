import { isReachable } from '#src/antwoorden/berichten/test-crawl.ts'
import { may as mayDesk } from '#src/netwerk/aanmeldingen/policy.ts'
import { apiPaths, paths } from '#src/paths/index.ts'
import { type Zichtbaarheid, zichtbaarheden } from '#src/platform/zichtbaarheid.ts'
import { hearsOfInzage } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import {
  type Asked,
  allowed,
  type Build,
  type Crawled,
  own,
  type Rule,
  signedIn,
} from '#test/crawl/crawled.ts'
import type { Round } from '#test/crawl/lists.ts'
import type { Persona, TestLid } from '#test/personas.ts'
import type { LidZicht } from './lid.ts'
import { may } from './policy.ts'

async function insert(build: Build) {
  for (const lid of Object.keys(build.p.leden) as TestLid[]) build.world.leden.push(await markLid(build, lid))
}

/** A member as the policies see one, and the words on the page. */
export type Member = {
  id: string
  words: string[]
  zicht: (persona: Persona) => LidZicht
  fotoZicht: Zichtbaarheid
  bereikbaar: (from: Persona) => boolean
}

/** So that every field has every visibility with somebody on each side. */
const zichtAt = (n: number) => zichtbaarheden[n % zichtbaarheden.length] as Zichtbaarheid

async function markLid(build: Build, lid: TestLid): Promise<Member> {
  const { t, p, marks, world } = build
  const { proeven } = world
  const n = Object.keys(p.leden).indexOf(lid)
  const bereikbaar = (from: Persona) => isReachable(build, { from, to: lid })
  const isInvited = (persona: Persona) =>
    proeven.some(({ inTeam, invited }) => lid in inTeam && persona === invited)
  const fields = ['functie', 'brengt', 'zoekt'] as const
  // The team hears who of beheer looked inside.
  const looked = (persona: Persona) =>
    lid === 'beheerder' && proeven.some((proef) => proef.inzage && hearsOfInzage({ p }, proef, persona))
  const seenBy = {
    functie: zichtAt(n),
    brengt: zichtAt(n + 1),
    zoekt: zichtAt((n >> 2) + 2),
    foto: zichtAt((n >> 1) + 1),
  }
  const zicht = (persona: Persona): LidZicht => ({
    id: p.leden[lid].id,
    toegelaten: p.actors[lid]?.toegelaten === true,
    vertrokken: false,
    deeltTeam: proeven.some(({ inTeam }) => lid in inTeam && persona in inTeam),
    iets: Object.values(seenBy).includes('openbaar'),
  })
  const sees = (field: Zichtbaarheid) => (persona: Persona) =>
    may.view(p.actors[persona], zicht(persona)) && may.seeField(p.actors[persona], zicht(persona), field)
  const word = (field: string, seenBy: (persona: Persona) => boolean) => marks.add(lid, field, seenBy)
  const naam = word(
    'naam',
    (persona) =>
      may.list(p.actors[persona]) ||
      isInvited(persona) ||
      looked(persona) ||
      may.view(p.actors[persona], zicht(persona)),
  )
  // Who waits to be admitted is seen by those who admit.
  const decides = (persona: Persona) => lid === 'gast' && mayDesk.handle(p.actors[persona])
  const profile = Object.fromEntries(
    fields.map((field) => [
      field,
      word(field, (persona) => sees(seenBy[field])(persona) || (field === 'functie' && decides(persona))),
    ]),
  )
  const zichtFields = Object.fromEntries(
    Object.entries(seenBy).map(([field, value]) => [`${field}Zicht`, value]),
  )
  const id = p.leden[lid].id
  await t.db
    .updateTable('lid')
    .set({ naam: `${p.leden[lid].naam} ${naam}`, ...profile, ...zichtFields })
    .where('id', '=', id)
    .execute()
  const alt = word('alt', sees(seenBy.foto))
  const picture = { groot: Buffer.from(alt), klein: Buffer.from(alt), kenmerk: '0123456789abcdef' }
  await t.db
    .insertInto('lidFoto')
    .values({ lidId: id, alt, ...picture })
    .execute()
  return { id, words: [naam, alt, ...Object.values(profile)], zicht, fotoZicht: seenBy.foto, bereikbaar }
}

const zichtIn = ({ lid, persona }: Asked) => lid?.zicht(persona)

const page: Rule = (asked) => {
  const zicht = zichtIn(asked)
  return zicht && may.view(asked.actor, zicht) ? 200 : 404
}

/** The photo on it has a visibility of its own. */
const photo: Rule = (asked) => {
  const zicht = zichtIn(asked)
  const isSeen = zicht && asked.lid && may.seeField(asked.actor, zicht, asked.lid.fotoZicht)
  return isSeen ? page(asked) : 404
}

/** The directory names who is in the network, and a search for a word finds whose word it is, if it may be seen. */
async function lists(round: Round): Promise<string[]> {
  const { build, visitor } = round
  const { persona } = visitor
  if (!build.p.actors[persona]?.toegelaten) return []
  const isSelf = ({ id }: Member) => id === build.p.actors[persona]?.id
  const network = build.world.leden.filter((lid) => lid.zicht(persona).toegelaten)
  const faults = await namesDiffer(round, paths.leden(), network)
  for (const lid of network.filter((one) => !isSelf(one) && !one.zicht(persona).deeltTeam)) {
    for (const word of lid.words.filter((one) => /(functie|brengt|zoekt)$/.test(one))) {
      const seen = build.marks.get(word)?.seenBy(persona)
      faults.push(...(await namesDiffer(round, paths.leden({ q: word }), seen ? [lid] : [])))
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

/** The photo itself is a picture, and the API has none. */
const wordsOn = ({ lid }: Asked) => lid?.words ?? []

export const crawl: Crawled = {
  insert,
  records: { leden: ({ leden }) => leden.map((lid) => ({ path: '', id: lid.id, lid })) },
  rules: {
    [paths.leden.route]: allowed(may.list),
    [paths.ledenZoek.route]: allowed(may.list),
    [paths.lid.route]: page,
    [paths.foto.route]: photo,
    [paths.profiel.route]: signedIn,
    [paths.eigenFoto.route]: signedIn,
    [apiPaths.leden.route]: allowed(may.list),
    [apiPaths.lid.route]: page,
  },
  changes: {
    [paths.profiel.route]: own,
    [paths.eigenFoto.route]: own,
    [paths.fotoVerwijdering.route]: own,
  },
  words: {
    [paths.lid.route]: wordsOn,
    [apiPaths.lid.route]: (asked) => wordsOn(asked).filter((word) => !word.endsWith('alt')),
  },
  asked: () => [
    { path: paths.ledenZoek('zq') },
    { path: paths.leden({ q: 'zq' }) },
    { path: paths.leden({ soort: 'gemeente' }) },
  ],
  lists,
  unmarked: {
    'lid.email': 'looked for on every page as an address, see visit.ts',
    'lid.regio': 'a code of a list for everybody',
    'lid.persona': 'the name of a persona of the demo',
    'lid_foto.kenmerk': 'sixteen hexadecimal digits',
  },
}
