import { apiPaths, paths } from '#src/paths/index.ts'
import type { Zichtbaarheid } from '#src/platform/zichtbaarheid.ts'
import {
  type Asked,
  allowed,
  type Build,
  type Crawled,
  decided,
  everyone,
  nobody,
  type Right,
  type Rule,
  theseIds,
} from '#test/crawl/crawled.ts'
import { differs, type Round } from '#test/crawl/lists.ts'
import type { Persona } from '#test/personas.ts'
import { may } from './policy.ts'
import { insertVoorstel } from './test-voorstel.ts'
import { kringen } from './voorstel.ts'

type Gemaakt = {
  zichtbaarheid: Zichtbaarheid
  weggehaald: boolean
  organisatieId: string
  staat: boolean
  stand: 'open' | 'ingetrokken'
  navraag: boolean
  titel: string
  words: string[]
}
const gemaakt = new Map<string, Gemaakt>()

/** In each circle one that stands, one that was withdrawn and one that was taken away. */
async function insert(build: Build) {
  for (const zichtbaarheid of kringen)
    for (const hoe of ['staat', 'ingetrokken', 'weggehaald'] as const)
      await insertOne(build, zichtbaarheid, hoe)
}

async function insertOne(
  build: Build,
  zichtbaarheid: Zichtbaarheid,
  hoe: 'staat' | 'ingetrokken' | 'weggehaald',
) {
  const organisatieId = build.p.organisaties.leverancier
  const [weggehaald, staat] = [hoe === 'weggehaald', hoe === 'staat']
  const stand = hoe === 'ingetrokken' ? ('ingetrokken' as const) : ('open' as const)
  const state = { staat, stand, navraag: false }
  const one: Gemaakt = { zichtbaarheid, weggehaald, organisatieId, ...state, titel: '', words: [] }
  const word = (field: string) => {
    // Who wrote it finds it in what Vonk holds, whatever became of it.
    const reads = (persona: Persona) => persona === 'leverancier' || may.view(build.p.actors[persona], one)
    const made = build.marks.add(`voorstel ${zichtbaarheid} ${hoe}`, field, reads)
    one.words.push(made)
    return made
  }
  one.titel = word('voorsteltitel')
  const id = await insertVoorstel(build, {
    zichtbaarheid,
    titel: one.titel,
    aanbod: `Wij doen ${word('aanbod')}`,
    vraagt: word('vraagt'),
    ingetrokkenOp: hoe === 'ingetrokken' ? new Date() : null,
    weggehaaldOp: weggehaald ? new Date() : null,
  })
  gemaakt.set(id, one)
  build.world.ids.voorstellen = [...(build.world.ids.voorstellen ?? []), id]
}

type Asks = (actor: Asked['actor'], v: Gemaakt) => boolean

const sees = ({ actor, id }: Asked, asks: Asks): boolean => {
  const one = gemaakt.get(id ?? '')
  return one !== undefined && asks(actor, one)
}
const ofVoorstel =
  (asks: Asks): Rule =>
  (asked) =>
    sees(asked, may.view) ? decided(asked, sees(asked, asks)) : 404
const mayChange =
  (asks: Asks): Right =>
  (asked) =>
    sees(asked, may.view) && sees(asked, asks)

/** The words in the titles of those that stand and that this persona reads. */
export function titlesFor({ build, visitor: { persona } }: Round): string[] {
  const actor = build.p.actors[persona]
  return [...gemaakt.values()].filter((one) => one.staat && may.view(actor, one)).map(({ titel }) => titel)
}

/** On the page of who made them those that this persona reads: who works there also what was withdrawn. */
export function titlesAtMaker({ build, visitor: { persona } }: Round): string[] {
  const actor = build.p.actors[persona]
  const shown = (one: Gemaakt) => may.view(actor, one) && (one.staat || may.edit(actor, one))
  return [...gemaakt.values()].filter(shown).map(({ titel }) => titel)
}

/** A reader of feeds is nobody. */
const asVisitor = (round: Round): Round => ({ ...round, visitor: { ...round.visitor, persona: 'bezoeker' } })

async function lists(round: Round): Promise<string[]> {
  const seen = titlesFor(round)
  return [
    ...(await differs(round, paths.voorstellen(), seen)),
    ...(await differs(round, apiPaths.voorstellen(), seen)),
    ...(await differs(round, paths.voorstellenFeed(), titlesFor(asVisitor(round)))),
  ]
}

const words = ({ id }: Asked) => gemaakt.get(id ?? '')?.words ?? []

export const crawl: Crawled = {
  insert,
  records: { voorstellen: ({ ids }) => theseIds(ids.voorstellen ?? []) },
  rules: {
    [paths.voorstellen.route]: everyone,
    [paths.voorstellenFeed.route]: everyone,
    [paths.nieuwVoorstel.route]: allowed(may.make),
    [paths.voorstel.route]: ofVoorstel(may.view),
    [paths.voorstelBewerken.route]: ofVoorstel(may.edit),
    [apiPaths.voorstellen.route]: everyone,
    [apiPaths.voorstel.route]: ofVoorstel(may.view),
  },
  changes: {
    [paths.nieuwVoorstel.route]: nobody,
    [paths.voorstelBewerken.route]: mayChange(may.edit),
    [paths.voorstelBevestiging.route]: mayChange(may.confirm),
    [paths.voorstelIntrekking.route]: mayChange(may.withdraw),
    [apiPaths.voorstellen.route]: nobody,
    [apiPaths.voorstel.route]: mayChange(may.edit),
    [apiPaths.voorstelBevestiging.route]: mayChange(may.confirm),
    [apiPaths.voorstelIntrekking.route]: mayChange(may.withdraw),
  },
  words: { [paths.voorstel.route]: words, [apiPaths.voorstel.route]: words },
  lists,
  unmarked: { 'voorstel.regio': 'a code of a list for everybody' },
}
