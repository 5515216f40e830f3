import { sql } from 'kysely'
import { apiPaths, paths } from '#src/paths/index.ts'
import { isClosedTo } from '#src/proeftuinen/proeftuin/policy.ts'
import { type Proef, turn, zichtOf as zichtOfProef } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import {
  type Asked,
  allowed,
  type Build,
  type Crawled,
  decided,
  everyone,
  type Lot,
  nobody,
  theseIds,
} from '#test/crawl/crawled.ts'
import { choicesDiffer, differs, type Round, totalDiffers } from '#test/crawl/lists.ts'
import type { Persona, TestLid } from '#test/personas.ts'
import { may } from './policy.ts'
import { insertReactieBij, insertWerkwijze } from './test-werkwijze.ts'
import { perTekst } from './velden.ts'
import { type KringVan, kringenVan, type Zicht } from './werkwijze.ts'

type Wanted = { zichtbaarheid: KringVan; concept: boolean; weg: boolean; door: TestLid; bronnen: Proef[] }

/** A werkwijze of the crawl: what the policy decides on, and the words on its pages. */
type Made = Wanted & {
  id: string
  titel: string
  words: string[]
  reacties: Gezegd[]
  versiewoorden: string[]
}

type Gezegd = { word: string; kring: KringVan; op: 'werkwijze' | 'stap' }

const made = new Map<string, Made>()

/** The facts as the policy asks for them, said apart from SQL. */
function zichtOf({ p }: Pick<Build, 'p'>, one: Wanted, persona: Persona): Zicht {
  const actor = p.actors[persona]
  const seen = one.bronnen.map((proef) => zichtOfProef(proef, persona))
  const { weg: weggehaald, zichtbaarheid, concept, door } = one
  return {
    ...{ zichtbaarheid, weggehaald, gepubliceerdOp: concept ? null : new Date(), doorId: p.leden[door].id },
    bronteam:
      actor?.leverancier !== true &&
      seen.some(({ rol, leverde }) => rol !== null && rol !== 'leverancier' && !leverde),
    geweerd: seen.some((zicht) => isClosedTo(actor, zicht)),
  }
}

/** In every circle, as a concept and published, of what was rounded off: with a purchase that runs, and without. */
async function about(build: Build) {
  const afgerond = build.world.proeven.filter(({ stand, weg }) => stand === 'afgerond' && !weg)
  const running = afgerond.filter(({ freeze }) => freeze === 'loopt')
  const open = afgerond.filter(({ freeze }) => freeze === 'geen')
  const kinds = kringenVan.flatMap((zichtbaarheid) =>
    [false, true].flatMap((concept) =>
      [running, open].map((proeven) => ({ zichtbaarheid, concept, proeven })),
    ),
  )
  for (const [n, { proeven, ...kind }] of kinds.entries()) {
    const bronnen = proeven.filter((_, i) => i === n % proeven.length || (n % 3 === 0 && i === 0))
    await insertOne(
      build,
      { ...kind, bronnen, weg: n === 5, door: turn(['inkoper', 'buurman'] as const, n) },
      n,
    )
  }
}

/** What a stranger finds behind its short link. */
export function lotVanWerkwijze(build: Build, id: string): Lot {
  const one = made.get(id)
  if (!one) return 'dicht'
  if (may.view(null, zichtOf(build, one, 'bezoeker'))) return 'openbaar'
  return one.zichtbaarheid === 'openbaar' && !one.concept && one.weg ? 'weg' : 'dicht'
}

async function insertOne(build: Build, wanted: Wanted, n: number): Promise<void> {
  const { t, p, marks } = build
  const { zichtbaarheid, concept, weg } = wanted
  const what = `werkwijze ${zichtbaarheid}/${concept ? 'concept' : 'gepubliceerd'}/${n}${weg ? '/weg' : ''}`
  const word = (field: string, asks = may.view) =>
    marks.add(what, field, (persona) => asks(p.actors[persona], zichtOf(build, wanted, persona)))
  const titel = word('titel')
  const id = await insertWerkwijze(build, {
    ...{ titel: `Zo doe je ${titel}`, zichtbaarheid, concept, weg, door: wanted.door },
    ...{ bronnen: wanted.bronnen.map((proef) => proef.id), fasen: ['voorbereiden', 'uitvoeren'] },
    categorie: turn(['schoonmaak', 'catering', 'groen'], n),
  })
  const teksten = perTekst((naam) => word(naam))
  const stap = perVeld(['kop', 'tekst', 'wie', 'duur', 'tip', 'tipVan'], (veld) => word(`stap${veld}`))
  const valkuil = perVeld(['kop', 'tekst'], (veld) => word(`valkuil${veld}`))
  const versie = perVeld(['wat', 'waarom'], (veld) => word(veld, may.seeVersions))
  await t.db.updateTable('werkwijze').set(teksten).where('id', '=', id).execute()
  const { kop: staptitel, ...vanStap } = stap
  const { kop: valkuiltitel, ...vanValkuil } = valkuil
  await t.db
    .updateTable('werkwijzeStap')
    .set({ titel: staptitel, ...vanStap })
    .where('werkwijzeId', '=', id)
    .execute()
  await t.db
    .updateTable('werkwijzeValkuil')
    .set({ titel: valkuiltitel, ...vanValkuil })
    .where('werkwijzeId', '=', id)
    .execute()
  await t.db
    .updateTable('werkwijzeVersie')
    .set({ ...versie, inhoud: sql<string>`werkwijze_inhoud(${id})` })
    .where('werkwijzeId', '=', id)
    .execute()
  const words = [titel, ...[teksten, stap, valkuil].flatMap((fields) => Object.values(fields))]
  const reacties = concept ? [] : await insertReacties(build, { wanted, what, id })
  build.world.ids.werkwijzen = [...(build.world.ids.werkwijzen ?? []), id]
  made.set(id, { ...wanted, id, titel, words, reacties, versiewoorden: concept ? [] : Object.values(versie) })
}

type Onder = { wanted: Wanted; what: string; id: string }

/** Under the whole and under its step, in its circle of now; and under each one of before it was public. */
async function insertReacties(build: Build, { wanted, what, id }: Onder): Promise<Gezegd[]> {
  const kringen = [...new Set([wanted.zichtbaarheid, 'overheid'] as const)]
  const gezegd = (['werkwijze', 'stap'] as const).flatMap((op) => kringen.map((kring) => ({ op, kring })))
  return Promise.all(
    gezegd.map(async ({ op, kring }) => {
      const reads = (persona: Persona) => persona === 'hr' || readsIn(build, wanted, { persona, kring })
      const word = build.marks.add(`${what}, reactie op ${op} ${kring}`, 'reactie', reads)
      await insertReactieBij(build, { werkwijze: id, op, zichtbaarheid: kring, tekst: `Ja, ${word}.` })
      return { word, kring, op }
    }),
  )
}

/** In this circle, of a werkwijze that is read itself. */
function readsIn(build: Build, wanted: Wanted, { persona, kring }: { persona: Persona; kring: KringVan }) {
  const [actor, zicht] = [build.p.actors[persona], zichtOf(build, wanted, persona)]
  return may.view(actor, zicht) && may.view(actor, { ...zicht, zichtbaarheid: kring })
}

const perVeld = <K extends string>(velden: readonly K[], give: (veld: K) => string) =>
  Object.fromEntries(velden.map((veld) => [veld, give(veld)])) as Record<K, string>

type Asks = (typeof may)['view']

const seenOf = ({ id, build, persona }: Asked): Zicht | null => {
  const one = made.get(id ?? '')
  return one ? zichtOf(build, one, persona) : null
}

/** A page of one: what it asks of the policy, beyond that it may be seen. */
const ofOne =
  (asks: Asks) =>
  (asked: Asked): number => {
    const zicht = seenOf(asked)
    if (!zicht || !may.view(asked.actor, zicht)) return 404
    return decided(asked, asks(asked.actor, zicht))
  }

/** Whoever sees it. */
export const seesWerkwijze = ofOne(may.view)

const changesOne =
  (asks: Asks) =>
  (asked: Asked): boolean => {
    const zicht = seenOf(asked)
    return zicht !== null && asks(asked.actor, zicht)
  }

/** Of this world: another file of tests may have built one before it. */
const madeIn = ({ world }: Pick<Build, 'world'>) =>
  (world.ids.werkwijzen ?? []).flatMap((id) => made.get(id) ?? [])

const visibleIn = ({ build, visitor: { persona } }: Round) =>
  madeIn(build).filter((one) => may.view(build.p.actors[persona], zichtOf(build, one, persona)))

/** Whether it was published and this persona reads it. */
export function isRead(build: Build, id: string, persona: Persona): boolean {
  const one = made.get(id)
  return one?.concept === false && may.view(build.p.actors[persona], zichtOf(build, one, persona))
}

/** The words in the titles of the published ones that this persona reads. */
export const titlesFor = (round: Round): string[] =>
  visibleIn(round)
    .filter(({ concept }) => !concept)
    .map(({ titel }) => titel)

async function lists(round: Round): Promise<string[]> {
  const { build, visitor } = round
  const actor = build.p.actors[visitor.persona]
  const visible = visibleIn(round)
  const published = visible.filter(({ concept }) => !concept)
  const listed = may.start(actor) ? visible : published
  const open = madeIn(build).filter(
    ({ concept, weg, zichtbaarheid }) => !concept && !weg && zichtbaarheid === 'openbaar',
  )
  const titles = (list: Made[]) => list.map(({ titel }) => titel)
  return [
    ...(await differs(round, paths.werkwijzen(), titles(listed))),
    ...(await differs(round, paths.werkwijzen({ fase: 'uitvoeren' }), titles(published))),
    ...(await totalDiffers(round, paths.werkwijzen(), published.length)),
    ...(await choicesDiffer(round, paths.werkwijzen())),
    ...(await differs(round, paths.werkwijzenFeed(), titles(open))),
    ...(await differs(round, apiPaths.werkwijzen(), titles(published))),
  ]
}

const wordsOn = ({ id }: Asked) => made.get(id ?? '')?.words ?? []

/** What this persona reads there of what was said. */
const saidOn = ({ id, build, persona }: Asked, op?: Gezegd['op']) => {
  const one = made.get(id ?? '')
  if (!one) return []
  const read = one.reacties.filter(({ kring }) => readsIn(build, one, { persona, kring }))
  return read.filter((each) => !op || each.op === op).map(({ word }) => word)
}

/** Members, of what was published, to whom no purchase closes it. */
const reageert = changesOne(
  (actor, zicht) =>
    actor?.toegelaten === true && zicht.gepubliceerdOp !== null && !zicht.geweerd && may.view(actor, zicht),
)

export const crawl: Crawled = {
  about,
  records: { werkwijzen: ({ ids }) => theseIds(ids.werkwijzen ?? []) },
  rules: {
    [paths.werkwijzen.route]: everyone,
    [paths.werkwijzenFeed.route]: everyone,
    [paths.nieuweWerkwijze.route]: allowed(may.start),
    [paths.werkwijze.route]: ofOne(may.view),
    [paths.werkwijzeKaart.route]: ofOne(may.view),
    [paths.werkwijzeVersies.route]: ofOne(may.seeVersions),
    [apiPaths.werkwijzeVersies.route]: ofOne(may.seeVersions),
    [paths.werkwijzeMail.route]: ofOne(may.mail),
    [paths.werkwijzeBewerken.route]: ofOne(may.edit),
    [paths.werkwijzePublicatie.route]: ofOne(may.publish),
    [paths.werkwijzeReacties.route]: ofOne(may.view),
    [apiPaths.werkwijzen.route]: everyone,
    [apiPaths.werkwijze.route]: ofOne(may.view),
    [apiPaths.werkwijzeReacties.route]: ofOne(may.view),
  },
  changes: {
    [paths.nieuweWerkwijze.route]: nobody,
    [paths.werkwijzeBewerken.route]: changesOne(may.edit),
    [paths.werkwijzePublicatie.route]: changesOne(may.publish),
    [paths.werkwijzeReacties.route]: reageert,
    [apiPaths.werkwijzeReacties.route]: reageert,
    [apiPaths.werkwijzen.route]: nobody,
    [apiPaths.werkwijze.route]: changesOne(may.edit),
    [apiPaths.werkwijzePublicatie.route]: changesOne(may.publish),
  },
  words: {
    [paths.werkwijze.route]: (asked) => [...wordsOn(asked), ...saidOn(asked)],
    [paths.werkwijzeReacties.route]: (asked) => saidOn(asked, 'werkwijze'),
    [apiPaths.werkwijzeReacties.route]: (asked) => saidOn(asked, 'werkwijze'),
    [apiPaths.werkwijze.route]: wordsOn,
    [paths.werkwijzeVersies.route]: ({ id }) => made.get(id ?? '')?.versiewoorden ?? [],
  },
  lists,
  unmarked: {
    'werkwijze.categorie': 'the code of a kind of work',
  },
}
