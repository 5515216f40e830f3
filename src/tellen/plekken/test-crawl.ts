import { apiPaths, paths } from '#src/paths/index.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import {
  changesProeftuin,
  hostOf,
  ofProeftuin,
  type Proef,
  zichtOf,
} from '#src/proeftuinen/proeftuin/test-crawl.ts'
import {
  type Asked,
  type Build,
  type Crawled,
  decided,
  type Right,
  type Rule,
  theseIds,
} from '#test/crawl/crawled.ts'
import type { Persona, TestLid, TestOrganisatie } from '#test/personas.ts'
import { may } from './policy.ts'

/** Who counts for which organisation. */
export const tellersVan: Partial<Record<Persona, TestOrganisatie>> = {
  concurrent: 'concurrent',
  collega: 'ministerie',
}

type Gemaakt = {
  id: string
  proef: Proef
  van: TestOrganisatie[]
  werkgever: TestOrganisatie
  feiten: Feit[]
}
type Feit = { id: string; register?: TestOrganisatie }

const gemaakt: Gemaakt[] = []

async function insert({ t, p }: Build) {
  gemaakt.length = 0
  const rows = Object.entries(tellersVan).map(([lid, organisatie]) => ({
    lidId: p.leden[lid as TestLid].id,
    organisatieId: p.organisaties[organisatie],
  }))
  await t.db.insertInto('teller').values(rows).execute()
}

/** One of the supplier in the team, and one of another: neither reads what is the other's. */
async function fill(build: Build, proef: Proef) {
  if (proef.stand === 'concept' || proef.n % 3 !== 0) return
  for (const werkgever of ['leverancier', 'concurrent'] as const) await insertPlek(build, proef, werkgever)
}

async function insertPlek(build: Build, proef: Proef, werkgever: TestOrganisatie) {
  const { t, p, marks } = build
  const koper = hostOf(proef)
  const plek: Gemaakt = { id: '', proef, van: [koper, werkgever], werkgever, feiten: [] }
  const word = (field: string) =>
    marks.add(`${proef.what} ${werkgever}`, field, (persona) => ziet(build, persona, plek))
  const { id } = await t.db
    .insertInto('plek')
    .values({
      label: word('label'),
      werkplek: word('werkplek'),
      proeftuinId: proef.id,
      koperId: p.organisaties[koper],
      werkgeverId: p.organisaties[werkgever],
      voorId: p.organisaties[werkgever],
      vorm: 'inkoop_van_dienst',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const over = { plekId: id, op: '2026-01-01' }
  const feiten = await t.db
    .insertInto('plekFeit')
    .values([
      { ...over, soort: 'geplaatst', minuten: 1440, voorId: p.organisaties[werkgever] },
      { ...over, soort: 'register', waarde: 'ja', voorId: p.organisaties[koper] },
    ])
    .returning(['id', 'soort'])
    .execute()
  plek.id = id
  plek.feiten = feiten.map((feit) =>
    feit.soort === 'register' ? { id: feit.id, register: koper } : { id: feit.id },
  )
  gemaakt.push(plek)
}

const tellerVan = (persona: Persona, organisaties: TestOrganisatie[]) => {
  const eigen = tellersVan[persona]
  return eigen !== undefined && organisaties.includes(eigen)
}

/** As the policy sees it. */
function zichten({ p }: Build, persona: Persona, plek: Gemaakt) {
  const zicht = zichtOf(plek.proef, persona)
  const proeftuin = mayProeftuin.view(p.actors[persona], zicht) ? zicht : null
  const werkgeverId = p.organisaties[plek.werkgever]
  const wie = { koperId: p.organisaties[hostOf(plek.proef)], werkgeverId, inlenerId: null }
  return [proeftuin, { ...wie, teller: tellerVan(persona, plek.van) }] as const
}

const ziet = (build: Build, persona: Persona, plek: Gemaakt) =>
  may.view(build.p.actors[persona], ...zichten(build, persona, plek))

const plekVan = (id: string | undefined) =>
  gemaakt.find((plek) => plek.id === id || plek.feiten.some((feit) => feit.id === id))

const magNoteren = ({ build, persona, actor }: Asked, plek: Gemaakt) =>
  may.note(actor, ...zichten(build, persona, plek))

/** A fact of the register is there for who counts for the organisation that checked, and may write on it. */
function leest({ persona, id }: Asked, plek: Gemaakt): boolean {
  const feit = plek.feiten.find((each) => each.id === id)
  return !feit?.register || (tellerVan(persona, [feit.register]) && tellerVan(persona, plek.van))
}

const ofPlek =
  (rule: (asked: Asked, plek: Gemaakt) => number): Rule =>
  (asked) => {
    const plek = plekVan(asked.id)
    return plek && ziet(asked.build, asked.persona, plek) && leest(asked, plek) ? rule(asked, plek) : 404
  }

const noteert: Right = (asked) => {
  const plek = plekVan(asked.id)
  return plek !== undefined && leest(asked, plek) && magNoteren(asked, plek)
}

export const crawl: Crawled = {
  insert,
  fill,
  records: {
    plekken: () => theseIds(gemaakt.map(({ id }) => id)),
    feiten: (_, { id }) => theseIds(plekVan(id)?.feiten.map((feit) => feit.id) ?? []),
  },
  rules: {
    [paths.plekken.route]: ofProeftuin(may.list),
    [apiPaths.plekken.route]: ofProeftuin(may.list),
    [paths.nieuwePlekken.route]: ofProeftuin(may.add),
    [paths.plek.route]: ofPlek(() => 200),
    [apiPaths.plek.route]: ofPlek(() => 200),
    [paths.plekBewerken.route]: ofPlek((asked, plek) => decided(asked, magNoteren(asked, plek))),
    [paths.nieuwFeit.route]: ofPlek((asked, plek) => decided(asked, magNoteren(asked, plek))),
    [paths.feitCorrectie.route]: ofPlek((asked, plek) => decided(asked, magNoteren(asked, plek))),
  },
  changes: {
    [paths.nieuwePlekken.route]: changesProeftuin(may.add),
    [apiPaths.plekken.route]: changesProeftuin(may.add),
    [paths.plekBewerken.route]: noteert,
    [paths.nieuwFeit.route]: noteert,
    [apiPaths.plekFeiten.route]: noteert,
    [paths.feitCorrectie.route]: noteert,
    [apiPaths.plekCorrectie.route]: noteert,
  },
  unmarked: { 'plek.regio': 'a code of a list for everybody' },
}
