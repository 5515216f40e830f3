import { paths } from '#src/paths/index.ts'
import {
  always,
  type Build,
  type Crawled,
  nobody,
  own,
  type Rule,
  signedIn,
  theseIds,
} from '#test/crawl/crawled.ts'
import type { Persona } from '#test/personas.ts'

/** Where somebody works and under what name is theirs alone; who they are there, nobody ever reads. */
async function insert({ t, p, marks, world }: Build) {
  const ids: string[] = []
  for (const lid of ['hr', 'leverancier', 'gast'] as const) {
    const own = (persona: Persona) => persona === lid
    const email = `${marks.add(lid, 'koppeladres', own)}@elders.test`
    const subject = marks.add(lid, 'koppelsubject', own)
    const { id } = await t.db
      .insertInto('koppeling')
      .values({ lidId: p.leden[lid].id, issuer: 'https://inloggen.test', subject, email })
      .returning('id')
      .executeTakeFirstOrThrow()
    ids.push(id)
  }
  world.ids.koppelingen = ids
}

/** Of the organisation that this Vonk knows, back to the start; of another there is nothing. */
const onTheWay: Rule = ({ id }) => (id === 'proef' ? 303 : 404)

export const crawl: Crawled = {
  insert,
  records: { oidc: () => theseIds(['proef', 'elders']) },
  rules: {
    [paths.oidcHeen.route]: onTheWay,
    [paths.oidcTerug.route]: onTheWay,
    // There is nothing to connect with for who does not come from there.
    [paths.koppelen.route]: always(303),
    [paths.koppelingen.route]: signedIn,
  },
  changes: {
    [paths.oidcInloggen.route]: nobody,
    [paths.koppelen.route]: nobody,
    [paths.koppelingen.route]: own,
    [paths.koppelingVerwijdering.route]: own,
  },
  unmarked: {
    'koppeling.issuer': 'the address of a provider in the settings',
  },
}
