import { changesOrganisatie, keeps, ofOrganisatie } from '#src/netwerk/organisaties/test-crawl.ts'
import { apiPaths, paths } from '#src/paths/index.ts'
import {
  type Asked,
  type Build,
  type Crawled,
  decided,
  everyone,
  type Right,
  theseIds,
  who,
} from '#test/crawl/crawled.ts'
import type { Persona, TestOrganisatie } from '#test/personas.ts'
import { may } from './policy.ts'

/** Of which organisation the target with this id is. */
const van = new Map<string, TestOrganisatie>()
/** Of a sector. */
const sectoren = new Set<string>()

const zicht = (build: Pick<Build, 'p'>, persona: Persona, naam: TestOrganisatie) => ({
  organisatieId: build.p.organisaties[naam],
  beheert: keeps(persona, naam),
})

async function insert(build: Build) {
  const { t, p, marks, world } = build
  for (const naam of ['ministerie', 'leverancier'] as const) {
    const bron = marks.add(`doel of ${naam}`, 'bron', (persona) =>
      may.view(p.actors[persona], zicht(build, persona, naam)),
    )
    const { id } = await t.db
      .insertInto('doel')
      .values({
        organisatieId: p.organisaties[naam],
        jaar: 2026,
        regime: 'bijdrage',
        versie: 1,
        banen: '12',
        bron,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    van.set(id, naam)
  }
  const vanSector = await t.db.selectFrom('doel').select('id').where('sector', '=', 'markt').execute()
  for (const { id } of vanSector) sectoren.add(id)
  world.ids.doelen = [...van.keys(), ...sectoren]
}

const idIn = (path: string) => /doelen\/([0-9a-f-]{36})/.exec(path)?.[1] ?? ''

/** The target in this address, as it is for who asks. */
const gezien = ({ build, path, persona }: Asked) => {
  const naam = van.get(idIn(path))
  return naam ? zicht(build, persona, naam) : { organisatieId: null, beheert: false }
}

const reads = (asked: Asked) => may.view(asked.actor, gezien(asked))
const keepsIt: Right = (asked) => reads(asked) && may.keep(asked.actor, gezien(asked))

export const crawl: Crawled = {
  insert,
  records: { doelen: ({ ids }) => theseIds(ids.doelen ?? []) },
  rules: {
    [paths.doelen.route]: everyone,
    [paths.organisatieDoelen.route]: ofOrganisatie(may.viewOf),
    [paths.doel.route]: (asked) => (reads(asked) ? 200 : 404),
    [paths.doelVersies.route]: (asked) => (reads(asked) ? decided(asked, keepsIt(asked)) : 404),
    [apiPaths.doelen.route]: everyone,
    [apiPaths.organisatieDoelen.route]: ofOrganisatie(may.viewOf),
    [apiPaths.doel.route]: (asked) => (reads(asked) ? 200 : 404),
  },
  changes: {
    [paths.doelen.route]: who(may.keepSector),
    [paths.organisatieDoelen.route]: changesOrganisatie(may.keepOf),
    [paths.doelVersies.route]: keepsIt,
    [apiPaths.doelen.route]: who(may.keepSector),
    [apiPaths.organisatieDoelen.route]: changesOrganisatie(may.keepOf),
    [apiPaths.doelVersies.route]: keepsIt,
  },
  unmarked: { 'doel.regime': 'the name of a telregime' },
}
