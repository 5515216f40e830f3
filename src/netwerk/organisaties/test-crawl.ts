import { apiPaths, paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import {
  type Asked,
  allowed,
  type Build,
  type Crawled,
  decided,
  everyone,
  type Right,
  type Rule,
  theseIds,
  who,
} from '#test/crawl/crawled.ts'
import type { Persona, TestOrganisatie } from '#test/personas.ts'
import { may } from './policy.ts'

/** Who keeps the page of which organisation. */
export const beheerders = { collega: 'ministerie', leverancier: 'leverancier' } as const

export const keeps = (persona: Persona, organisatie: string) =>
  beheerders[persona as keyof typeof beheerders] === organisatie

async function insert(build: Build) {
  for (const naam of Object.keys(build.p.organisaties) as TestOrganisatie[])
    await markOrganisatie(build, naam)
  build.world.ids.domeinen = await insertDomein(build)
}

async function markOrganisatie({ t, p, marks }: Build, naam: TestOrganisatie) {
  const word = (field: string) => marks.add(naam, field, (persona) => may.view(p.actors[persona]))
  const texts = {
    samenvatting: word('samenvatting'),
    brengt: word('orgbrengt'),
    zoekt: word('orgzoekt'),
    afkorting: word('afkorting'),
    plaats: word('plaats'),
  }
  await t.db.updateTable('organisatie').set(texts).where('id', '=', p.organisaties[naam]).execute()
}

async function insertDomein({ t, p, marks }: Build): Promise<string[]> {
  const word = marks.add('gemeente', 'domein', (persona) => may.maintainDomeinen(p.actors[persona]))
  const made = await t.db
    .insertInto('organisatieDomein')
    .values({ organisatieId: p.organisaties.gemeente, domein: `${word}.test` })
    .returning('id')
    .execute()
  return made.map(({ id }) => id)
}

type Seen = { id: string; beheert: boolean }
type Asks = (actor: Actor | null, o: Seen) => boolean

function zichtOf({ build, path, persona }: Asked): Seen {
  const [id = ''] = /[0-9a-f-]{36}/.exec(path) ?? []
  const naam = Object.entries(build.p.organisaties).find(([, one]) => one === id)?.[0] ?? ''
  return { id, beheert: keeps(persona, naam) }
}

/** One that went into another. */
const isGone = (asked: Asked) => !Object.values(asked.build.p.organisaties).includes(zichtOf(asked).id)

/** For who may, where the organisation is still there. */
export const whereItIs =
  (rule: Rule): Rule =>
  (asked) =>
    rule(asked) === 200 && isGone(asked) ? 404 : rule(asked)

/** A form of an organisation: what it asks of the policies. One that went into another has none. */
export const ofOrganisatie =
  (asks: Asks): Rule =>
  (asked) =>
    isGone(asked) ? 404 : decided(asked, asks(asked.actor, zichtOf(asked)))

/** There for everybody; what went into another leads on to that. */
const page: Rule = (asked) => (isGone(asked) ? 308 : 200)

export const changesOrganisatie =
  (asks: Asks): Right =>
  (asked) =>
    asks(asked.actor, zichtOf(asked))

export const crawl: Crawled = {
  insert,
  records: {
    organisaties: ({ p, ids }) => theseIds([...Object.values(p.organisaties), ...(ids.opgegaan ?? [])]),
  },
  rules: {
    [paths.organisaties.route]: everyone,
    [paths.organisatieZoek.route]: everyone,
    [paths.nieuweOrganisatie.route]: allowed(may.create),
    [paths.organisatie.route]: page,
    [paths.organisatieBewerken.route]: ofOrganisatie(may.edit),
    [paths.organisatieTeksten.route]: ofOrganisatie(may.editTeksten),
    [apiPaths.organisaties.route]: everyone,
    [apiPaths.organisatie.route]: page,
  },
  changes: {
    [paths.nieuweOrganisatie.route]: who(may.create),
    [paths.organisatieBewerken.route]: changesOrganisatie(may.edit),
    [paths.organisatieDomeinen.route]: changesOrganisatie(may.edit),
    [paths.domeinVerwijdering.route]: changesOrganisatie(may.edit),
    [paths.organisatieTeksten.route]: changesOrganisatie(may.editTeksten),
  },
  asked: () =>
    [paths.organisatieZoek('min'), paths.organisaties({ q: 'zq' }), `${apiPaths.organisaties()}?q=zq`].map(
      (path) => ({ path }),
    ),
  unmarked: {
    'organisatie.regio': 'a code of a list for everybody',
    'organisatie.tooi': 'an address of the list of public organisations',
    'organisatie.oin': 'twenty digits',
    'organisatie.kvk': 'eight digits',
    'organisatie.bron_sleutel': 'the key in the list that it was read from',
  },
}
