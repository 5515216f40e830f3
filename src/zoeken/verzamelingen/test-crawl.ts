import { may as mayTender } from '#src/markt/aanbestedingen/policy.ts'
import { tenderZicht } from '#src/markt/aanbestedingen/test-crawl.ts'
import { apiPaths, paths } from '#src/paths/index.ts'
import { hasBegun } from '#src/proeftuinen/overzicht/test-crawl.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import { turn, zichtOf } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import {
  type Asked,
  allowed,
  type Build,
  type Crawled,
  decided,
  everyone,
  type Given,
  type Lot,
  nobody,
  type Right,
  type Rule,
  theseIds,
  type World,
} from '#test/crawl/crawled.ts'
import { differs, type Round } from '#test/crawl/lists.ts'
import { marksIn } from '#test/crawl/marks.ts'
import type { Persona, TestLid } from '#test/personas.ts'
// By path, as the crawl itself comes to it: see zoeken/test-crawl.ts.
import { isRead as isWerkwijzeRead } from '../../verspreiden/werkwijzen/test-crawl.ts'
import { may } from './policy.ts'
import { insertVerzameling } from './test-verzameling.ts'
import type { Ding, Verzamelkring } from './verzameling.ts'

type Gezien = (persona: Persona) => boolean
type Gemaakt = {
  door: TestLid
  zichtbaarheid: Verzamelkring
  titel: string
  /** With who reads each on its page: its maker has all of them in the download. */
  words: { word: string; gezien: Gezien }[]
  onderdelen: string[]
}
const gemaakt = new Map<string, Gemaakt>()
/** What stands in each, with who sees it in the search: written apart from the nouns that show it. */
const dingen = new Map<string, Ding & { gezien: Gezien }>()

const isSeen = (build: Build, { door, zichtbaarheid }: Pick<Gemaakt, 'door' | 'zichtbaarheid'>): Gezien => {
  const zicht = { zichtbaarheid, weggehaald: false, doorId: build.p.leden[door].id }
  return (persona) => may.view(build.p.actors[persona], zicht)
}

/** Of each kind that can stand in one, in every state, but werkwijzen, which are made later; of each proeftuin one note by turns. */
async function collect(build: Build): Promise<void> {
  const { t, p, marks, world } = build
  for (const proef of world.proeven) {
    const reads: Gezien = (one) => hasBegun(proef) && mayProeftuin.read(p.actors[one], zichtOf(proef, one))
    dingen.set(proef.id, { soort: 'proeftuin', dingId: proef.id, gezien: reads })
    const note = turn(proef.notes, proef.n)
    if (!note || note.words.length === 0) continue
    const gezien: Gezien = (one) =>
      hasBegun(proef) && mayProeftuin.readPart(p.actors[one], { ...zichtOf(proef, one), inzage: false }, note)
    dingen.set(note.id, { soort: 'aantekening', dingId: note.id, gezien })
  }
  for (const tender of world.tenders)
    dingen.set(tender.id, {
      soort: 'aanbesteding',
      dingId: tender.id,
      gezien: (one) => mayTender.view(p.actors[one], tenderZicht(build, tender, one)),
    })
  const everybody: Gezien = () => true
  for (const dingId of Object.values(p.organisaties))
    dingen.set(dingId, { soort: 'organisatie', dingId, gezien: everybody })
  const haakjes = await t.db.selectFrom('haakje').select(['id', 'titel']).execute()
  for (const { id, titel } of haakjes) {
    const [word = ''] = marksIn(titel)
    dingen.set(id, { soort: 'haakje', dingId: id, gezien: (one) => marks.get(word)?.seenBy(one) === true })
  }
}

async function about(build: Build) {
  // Of this world alone: another crawl in the same process made its own.
  for (const known of [gemaakt, dingen]) known.clear()
  await collect(build)
  await insertOne(build, 'inkoper', 'team')
  await insertOne(build, 'leverancier', 'netwerk')
  await insertOne(build, 'hr', 'openbaar')
}

/** With everything in it: whoever reads it sees of that what he or she may read anyway. */
async function insertOne(build: Build, door: TestLid, zichtbaarheid: Verzamelkring) {
  const what = `verzameling ${zichtbaarheid}`
  const sees = isSeen(build, { door, zichtbaarheid })
  const waarvoor = build.marks.add(what, 'waarvoor', sees)
  const titel = build.marks.add(what, 'verzamelingtitel', sees)
  const met = [...dingen.values()].map(({ soort, dingId, gezien }) => ({
    soort,
    dingId,
    waarom: build.marks.add(
      `${soort} in ${what}`,
      'waarom',
      (one) => one === door || (sees(one) && gezien(one)),
    ),
    gezien,
  }))
  const id = await insertVerzameling(build, {
    door,
    zichtbaarheid,
    titel,
    waarvoor,
    met: met.map(({ gezien: _, ...ding }) => ding),
  })
  const rows = await build.t.db
    .selectFrom('verzamelingOnderdeel')
    .select('id')
    .where('verzamelingId', '=', id)
    .orderBy('volgorde')
    .execute()
  const words = [
    ...[titel, waarvoor].map((word) => ({ word, gezien: sees })),
    ...met.map(({ waarom, gezien }) => ({ word: waarom, gezien })),
  ]
  gemaakt.set(id, { door, zichtbaarheid, titel, words, onderdelen: rows.map((row) => row.id) })
  build.world.ids.verzamelingen = ids()
}

/** What a stranger finds behind its short link; none of them was taken away. */
export const lotVanVerzameling = (build: Build, id: string): Lot => {
  const one = gemaakt.get(id)
  return one && isSeen(build, one)('bezoeker') ? 'openbaar' : 'dicht'
}

const ids = () => [...gemaakt.keys()]
/** Of an address with two ids. */
const verzamelingIn = (path: string) => ids().find((id) => path.includes(id)) ?? ''

const edits: Right = ({ actor, persona, path }) =>
  actor?.toegelaten === true && gemaakt.get(verzamelingIn(path))?.door === persona
const sees = ({ build, persona, path }: Asked) => {
  const one = gemaakt.get(verzamelingIn(path))
  return one !== undefined && isSeen(build, one)(persona)
}
const viewed: Rule = (asked) => (sees(asked) ? 200 : 404)
const edited: Rule = (asked) => (sees(asked) ? decided(asked, edits(asked)) : 404)
/** Why something is here is asked of what its maker sees. */
const waarom: Rule = (asked) => {
  const status = edited(asked)
  return status === 200 && !dingOf(asked)?.gezien(asked.persona) ? 404 : status
}

/** By the place of its row: rows stand in the order of the things. */
function dingOf({ path, id }: Asked) {
  const at = gemaakt.get(verzamelingIn(path))?.onderdelen.indexOf(id ?? '') ?? -1
  return [...dingen.values()][at]
}

const bewaard: Rule = (asked) => {
  const { build, id = '', persona, actor } = asked
  const reads = dingen.get(id)?.gezien(persona) || isWerkwijzeRead(build, id, persona)
  return reads ? decided(asked, may.make(actor)) : 404
}

/** The words in the titles of those that this persona reads. */
export const titlesFor = ({ build, visitor: { persona } }: Round): string[] =>
  [...gemaakt.values()].filter((one) => isSeen(build, one)(persona)).map(({ titel }) => titel)

/** A reader of feeds is nobody. */
const asVisitor = (round: Round): Round => ({ ...round, visitor: { ...round.visitor, persona: 'bezoeker' } })

async function lists(round: Round): Promise<string[]> {
  const seen = titlesFor(round)
  return [
    ...(await differs(round, paths.verzamelingen(), seen)),
    ...(await differs(round, apiPaths.verzamelingen(), seen)),
    ...(await differs(round, paths.verzamelingenFeed(), titlesFor(asVisitor(round)))),
  ]
}

const words = ({ path, persona }: Asked) =>
  (gemaakt.get(verzamelingIn(path))?.words ?? []).flatMap(({ word, gezien }) =>
    gezien(persona) ? [word] : [],
  )

/** A few of each kind. */
const some = (soort: Ding['soort']) => () =>
  theseIds([...dingen.values()].filter((one) => one.soort === soort).map(({ dingId }) => dingId)).filter(
    (_, n) => n % 7 === 0,
  )
const onderdelen = (_world: World, { id = '' }: Given) =>
  theseIds((gemaakt.get(id)?.onderdelen ?? []).filter((_, n) => n % 41 === 0))

export const crawl: Crawled = {
  about,
  records: {
    verzamelingen: () => theseIds(ids()),
    onderdelen,
    aantekening: some('aantekening'),
    aanbesteding: some('aanbesteding'),
    organisatie: some('organisatie'),
  },
  rules: {
    [paths.verzamelingen.route]: everyone,
    [paths.verzamelingenFeed.route]: everyone,
    [paths.nieuweVerzameling.route]: allowed(may.make),
    [paths.verzameling.route]: viewed,
    [paths.verzamelingBewerken.route]: edited,
    [paths.verzamelingVerwijdering.route]: edited,
    [paths.onderdeel.route]: waarom,
    [paths.verzamel.route]: bewaard,
    [apiPaths.verzamelingen.route]: everyone,
    [apiPaths.verzameling.route]: viewed,
  },
  changes: {
    [paths.nieuweVerzameling.route]: nobody,
    [paths.verzamel.route]: nobody,
    [paths.verzamelingBewerken.route]: edits,
    [paths.verzamelingVerwijdering.route]: edits,
    [paths.onderdeel.route]: edits,
    [paths.onderdeelVerplaatsing.route]: edits,
    [paths.onderdeelVerwijdering.route]: edits,
    [apiPaths.verzamelingen.route]: nobody,
    [apiPaths.verzameling.route]: edits,
    [apiPaths.onderdelen.route]: nobody,
    [apiPaths.onderdeel.route]: edits,
    [apiPaths.onderdeelVerplaatsing.route]: edits,
  },
  words: { [paths.verzameling.route]: words, [apiPaths.verzameling.route]: words },
  lists,
}
