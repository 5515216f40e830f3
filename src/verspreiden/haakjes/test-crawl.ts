import { apiPaths, paths } from '#src/paths/index.ts'
import type { Zichtbaarheid } from '#src/platform/zichtbaarheid.ts'
import { isClosedTo, may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import { type Proef, turn, zichtOf } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import {
  type Asked,
  type Build,
  type Crawled,
  decided,
  everyone,
  type Lot,
  nobody,
  type Right,
  type Rule,
  theseIds,
} from '#test/crawl/crawled.ts'
import { differs, type Round } from '#test/crawl/lists.ts'
import type { Persona } from '#test/personas.ts'
import { kringen } from './haakje.ts'
import { may } from './policy.ts'
import { insertHaakje } from './test-haakje.ts'

type Gemaakt = { proef: Proef; zichtbaarheid: Zichtbaarheid; titel: string; words: string[] }
const gemaakt = new Map<string, Gemaakt>()

/** As this persona sees it; written apart from the SQL. */
function zichtIn(build: Pick<Build, 'p'>, { proef, zichtbaarheid }: Gemaakt, persona: Persona) {
  const zicht = zichtOf(proef, persona)
  const actor = build.p.actors[persona]
  return {
    zichtbaarheid,
    weggehaald: false,
    verborgen: proef.weg,
    dicht: isClosedTo(actor, zicht),
    eigen: zicht.rol !== null && zicht.rol !== 'leverancier' && actor?.leverancier !== true,
  }
}

/** One in each, in the circles that fit by turns. */
async function fill(build: Build, proef: Proef) {
  const fit = kringen.filter((kring) => may.showIn(kring, proef.zichtbaarheid))
  if (fit.length > 0) await insertOne(build, proef, turn(fit, proef.n))
}

async function insertOne(build: Build, proef: Proef, zichtbaarheid: Zichtbaarheid) {
  const one: Gemaakt = { proef, zichtbaarheid, titel: '', words: [] }
  const word = (field: string) => {
    const made = build.marks.add(`haakje ${zichtbaarheid} of ${proef.what}`, field, (persona) =>
      may.view(build.p.actors[persona], zichtIn(build, one, persona)),
    )
    one.words.push(made)
    return made
  }
  one.titel = word('haakjetitel')
  const id = await insertHaakje(build, {
    proeftuinId: proef.id,
    zichtbaarheid,
    titel: one.titel,
    tekst: `De opdrachtnemer doet ${word('haakjetekst')}`,
    opdracht: word('opdracht'),
    leveranciersVroegen: word('vroegen'),
    bracht: word('bracht'),
  })
  gemaakt.set(id, one)
  build.world.ids.haakjes = [...(build.world.ids.haakjes ?? []), id]
}

/** What a stranger finds behind its short link. */
export function lotVanHaakje(build: Build, id: string): Lot {
  const one = gemaakt.get(id)
  if (!one) return 'dicht'
  if (may.view(null, zichtIn(build, one, 'bezoeker'))) return 'openbaar'
  return one.zichtbaarheid === 'openbaar' && one.proef.weg ? 'weg' : 'dicht'
}

const haakjeOf = ({ id }: Asked) => gemaakt.get(id ?? '')

type Zicht = ReturnType<typeof zichtIn>
type Asks = (actor: Asked['actor'], h: Zicht) => boolean

const sees = (asked: Asked, asks: Asks): boolean => {
  const haakje = haakjeOf(asked)
  return haakje !== undefined && asks(asked.actor, zichtIn(asked.build, haakje, asked.persona))
}
const ofHaakje =
  (asks: Asks): Rule =>
  (asked) =>
    sees(asked, may.view) ? decided(asked, sees(asked, asks)) : 404
const mayChange =
  (asks: Asks): Right =>
  (asked) =>
    sees(asked, asks)

/** Begun from a proeftuin; without one there is nothing to begin. */
const begins: Rule = (asked) => {
  const { proef, actor, persona } = asked
  if (!proef || !mayProeftuin.view(actor, zichtOf(proef, persona))) return 404
  const as = { proef, zichtbaarheid: 'openbaar' as const, titel: '', words: [] }
  return decided(asked, may.make(actor, zichtIn(asked.build, as, persona)))
}

/** The words in the titles of those that this persona reads. */
export const titlesFor = ({ build, visitor: { persona } }: Round): string[] =>
  (build.world.ids.haakjes ?? [])
    .flatMap((id) => gemaakt.get(id) ?? [])
    .filter((one) => may.view(build.p.actors[persona], zichtIn(build, one, persona)))
    .map(({ titel }) => titel)

/** A reader of feeds is nobody. */
const asVisitor = (round: Round): Round => ({ ...round, visitor: { ...round.visitor, persona: 'bezoeker' } })

async function lists(round: Round): Promise<string[]> {
  const seen = titlesFor(round)
  return [
    ...(await differs(round, paths.haakjes(), seen)),
    ...(await differs(round, apiPaths.haakjes(), seen)),
    ...(await differs(round, paths.haakjesFeed(), titlesFor(asVisitor(round)))),
  ]
}

const words = (asked: Asked) => haakjeOf(asked)?.words ?? []

export const crawl: Crawled = {
  fill,
  records: { haakjes: ({ ids }) => theseIds(ids.haakjes ?? []) },
  rules: {
    [paths.haakjes.route]: everyone,
    [paths.haakjesFeed.route]: everyone,
    [paths.nieuwHaakje.route]: begins,
    [paths.haakje.route]: ofHaakje(may.view),
    [paths.haakjeBewerken.route]: ofHaakje(may.edit),
    [apiPaths.haakjes.route]: everyone,
    [apiPaths.haakje.route]: ofHaakje(may.view),
  },
  changes: {
    [paths.nieuwHaakje.route]: nobody,
    [paths.haakjeBewerken.route]: mayChange(may.edit),
    [paths.haakjeKopie.route]: mayChange(may.copy),
    [apiPaths.haakjes.route]: nobody,
    [apiPaths.haakje.route]: mayChange(may.edit),
    [apiPaths.haakjeKopie.route]: mayChange(may.copy),
  },
  words: { [paths.haakje.route]: words, [apiPaths.haakje.route]: words },
  asked: ({ proeven }) =>
    proeven.map((proef) => ({
      path: paths.nieuwHaakje(undefined, proef.id),
      route: paths.nieuwHaakje.route,
      proef,
    })),
  lists,
  unmarked: { 'haakje.categorie': 'the code of a kind of work' },
}
