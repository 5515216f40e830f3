import { changesOrganisatie, keeps, ofOrganisatie } from '#src/netwerk/organisaties/test-crawl.ts'
import { apiPaths, paths } from '#src/paths/index.ts'
import {
  type Asked,
  allowed,
  type Build,
  type Crawled,
  decided,
  type Right,
  type Rule,
  theseIds,
  who,
} from '#test/crawl/crawled.ts'
import { may } from './policy.ts'

/** The organisations that buy, by id. */
const kopers = new Set<string>()
/** Of whom the bouwblok with this id is. */
const van = new Map<string, 'ministerie' | 'regio'>()

const hier = { naam: 'ministerie', regio: 'zeeland' } as const

async function insert({ t, p, marks, world }: Build) {
  for (const naam of ['ministerie', 'gemeente'] as const) kopers.add(p.organisaties[naam])
  const word = (field: string) => marks.add('bouwblok', field, (persona) => may.view(p.actors[persona]))
  const blok = () => ({
    versie: 1,
    naam: word('bouwbloknaam'),
    bron: word('bouwblokbron'),
    bedrag: '20',
    eenheid: 'uur' as const,
    geldigVanaf: '2026-01-01',
  })
  const gemaakt = await t.db
    .insertInto('bouwblok')
    .values([
      { ...blok(), organisatieId: p.organisaties[hier.naam], regio: null },
      { ...blok(), organisatieId: null, regio: hier.regio },
    ])
    .returning(['blokId', 'regio'])
    .execute()
  for (const { blokId, regio } of gemaakt) van.set(blokId, regio ? 'regio' : hier.naam)
  world.ids.bouwblokken = [...van.keys()]
}

const keepsIt: Right = ({ path, persona, actor }) => {
  const eigenaar = van.get(/[0-9a-f-]{36}/.exec(path)?.[0] ?? '')
  const zicht = { beheert: keeps(persona, hier.naam), koopt: true }
  return (
    may.view(actor) &&
    eigenaar !== undefined &&
    may.keep(actor, { ...zicht, regio: eigenaar === 'regio' ? hier.regio : null })
  )
}

const reads: Rule = ({ actor }) => (may.view(actor) ? 200 : 404)
const form: Rule = (asked: Asked) => (may.view(asked.actor) ? decided(asked, keepsIt(asked)) : 404)

const keepsTable = changesOrganisatie((actor, { id, beheert }) =>
  may.keepOf(actor, { beheert, kant: kopers.has(id) ? 'opdrachtgever' : 'geen' }),
)

export const crawl: Crawled = {
  insert,
  records: { bouwblokken: ({ ids }) => theseIds(ids.bouwblokken ?? []) },
  rules: {
    [paths.organisatieBouwblokken.route]: ofOrganisatie(may.view),
    [paths.regioBouwblokken.route]: allowed(may.view),
    [paths.bouwblok.route]: reads,
    [paths.bouwblokVersies.route]: form,
    [apiPaths.organisatieBouwblokken.route]: ofOrganisatie(may.view),
    [apiPaths.regioBouwblokken.route]: allowed(may.view),
    [apiPaths.bouwblok.route]: reads,
  },
  changes: {
    [paths.organisatieBouwblokken.route]: keepsTable,
    [paths.regioBouwblokken.route]: who(may.keepRegio),
    [paths.bouwblokVersies.route]: keepsIt,
    [apiPaths.organisatieBouwblokken.route]: keepsTable,
    [apiPaths.regioBouwblokken.route]: who(may.keepRegio),
    [apiPaths.bouwblokVersies.route]: keepsIt,
  },
  asked: ({ ids }) =>
    (ids.bouwblokken ?? []).map((id) => ({
      path: paths.bouwblok(id, { uren: '12,5' }),
      route: paths.bouwblok.route,
    })),
  unmarked: { 'bouwblok.regio': 'a code of a list for everybody' },
}
