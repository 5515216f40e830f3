import { join } from 'node:path'
import { apiPaths, paths } from '#src/paths/index.ts'
import { root } from '#src/platform/root.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import { type Proef, turn, zichtOf } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import {
  type Asked,
  type Build,
  type Crawled,
  decided,
  everyone,
  nobody,
  type Rule,
  theseIds,
} from '#test/crawl/crawled.ts'
import type { Persona } from '#test/personas.ts'
import { kringen } from './navolging.ts'
import { may } from './policy.ts'
import { insertNavolging } from './test-navolging.ts'

/** By its path, as the crawl loads it: what a noun made is known to that one alone. */
const crawlOf = async (noun: string) =>
  ((await import(join(root, 'src/verspreiden', noun, 'test-crawl.ts'))) as { crawl: Crawled }).crawl
const [haakjes, werkwijzen] = await Promise.all([crawlOf('haakjes'), crawlOf('werkwijzen')])

type Gemaakt = {
  proef: Proef
  organisatieId: string
  zichtbaarheid: (typeof kringen)[number]
  words: string[]
}
const gemaakt = new Map<string, Gemaakt>()

const zicht = ({ organisatieId, zichtbaarheid }: Gemaakt) => ({
  organisatieId,
  zichtbaarheid,
  weggehaald: false,
  dicht: false,
})

/** With what they follow. */
const isSeen = ({ p }: Pick<Build, 'p'>, one: Gemaakt, persona: Persona) =>
  may.view(p.actors[persona], zicht(one)) && mayProeftuin.view(p.actors[persona], zichtOf(one.proef, persona))

/** One of each proeftuin, by the gemeente, and what came of it. */
async function fill(build: Build, proef: Proef) {
  const { t, p, marks } = build
  const zichtbaarheid = turn(kringen, proef.n)
  const one: Gemaakt = { proef, organisatieId: p.organisaties.gemeente, zichtbaarheid, words: [] }
  const word = (field: string) => {
    const made = marks.add(`navolging ${zichtbaarheid} of ${proef.what}`, field, (persona) =>
      isSeen(build, one, persona),
    )
    one.words.push(made)
    return made
  }
  const id = await insertNavolging(build, { gevolgdProeftuinId: proef.id, zichtbaarheid, bij: word('bij') })
  gemaakt.set(id, one)
  build.world.ids.navolgingen = [...(build.world.ids.navolgingen ?? []), id]
  const feit = { navolgingId: id, soort: 'gewerkt' as const, tekst: word('feit'), op: '2026-03-01' }
  await t.db
    .insertInto('navolgingFeit')
    .values({ ...feit, doorId: p.leden.inkoper.id })
    .execute()
}

const tells = (asked: Asked) => {
  const one = sees(asked)
  return one !== undefined && may.tell(asked.actor, zicht(one))
}

const sees = (asked: Asked): Gemaakt | undefined => {
  const one = gemaakt.get(asked.id ?? '')
  return one && isSeen(asked.build, one, asked.persona) ? one : undefined
}

const viewsProef = ({ proef, actor, persona }: Asked) =>
  proef !== undefined && mayProeftuin.view(actor, zichtOf(proef, persona))

const words = (asked: Asked) => sees(asked)?.words ?? []

/** As the page of what was followed. */
const ofGevolgd: Rule = (asked) => {
  if (asked.path.includes('/organisaties/'))
    return Object.values(asked.build.p.organisaties).includes(asked.id ?? '') ? 200 : 404
  if (asked.proef) return viewsProef(asked) ? 200 : 404
  const rules = asked.path.includes('/haakjes/') ? haakjes.rules : werkwijzen.rules
  const rule = rules?.[asked.path.includes('/haakjes/') ? paths.haakje.route : paths.werkwijze.route]
  return rule?.(asked) ?? 404
}

export const crawl: Crawled = {
  fill,
  records: { navolgingen: ({ ids }) => theseIds(ids.navolgingen ?? []) },
  rules: {
    [paths.nieuweNavolging.route]: (asked) =>
      viewsProef(asked) ? decided(asked, may.begin(asked.actor)) : 404,
    [paths.navolging.route]: (asked) => (sees(asked) ? 200 : 404),
    [paths.vonkspoor.route]: ofGevolgd,
    [apiPaths.werkwijzeVonkspoor.route]: ofGevolgd,
    [apiPaths.haakjeVonkspoor.route]: ofGevolgd,
    [apiPaths.proeftuinVonkspoor.route]: ofGevolgd,
    [apiPaths.organisatieVonkspoor.route]: ofGevolgd,
    [apiPaths.navolgingen.route]: everyone,
    [apiPaths.navolging.route]: (asked) => (sees(asked) ? 200 : 404),
  },
  changes: {
    [paths.nieuweNavolging.route]: nobody,
    [paths.navolgingFeiten.route]: tells,
    [apiPaths.navolgingen.route]: nobody,
    [apiPaths.navolgingFeiten.route]: tells,
  },
  words: { [paths.navolging.route]: words, [apiPaths.navolging.route]: words },
  asked: ({ proeven }) =>
    proeven.map((proef) => ({
      path: paths.nieuweNavolging(undefined, undefined, proef.id),
      route: paths.nieuweNavolging.route,
      proef,
    })),
}
