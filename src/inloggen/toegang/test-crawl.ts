import { paths } from '#src/paths/index.ts'
import { hashOf, newToken } from '#src/platform/tokens.ts'
import {
  allowed,
  always,
  type Build,
  type Crawled,
  everyone,
  nobody,
  own,
  signedIn,
  theseIds,
  unknownSecrets,
} from '#test/crawl/crawled.ts'
import type { Persona } from '#test/personas.ts'
import { may } from './policy.ts'

/** On what somebody signed in, and the key that he or she made: nobody else's. */
async function insert({ t, p, marks }: Build) {
  for (const [lid, { id: lidId }] of Object.entries(p.leden)) {
    const own = (persona: Persona) => persona === lid
    await t.db
      .updateTable('sessie')
      .set({ toestel: marks.add(lid, 'toestel', own) })
      .where('lidId', '=', lidId)
      .execute()
    const key = {
      lidId,
      naam: marks.add(lid, 'sleutel', own),
      tokenHash: hashOf(newToken()),
      verlooptOp: new Date(Date.now() + 9e8),
    }
    await t.db.insertInto('toegangssleutel').values(key).execute()
  }
}

export const crawl: Crawled = {
  insert,
  records: {
    inloggen: unknownSecrets,
    sessies: unknownSecrets,
    toegangssleutels: unknownSecrets,
    persona: () => theseIds(['inkoper']),
  },
  rules: {
    [paths.inloggen.route]: everyone,
    [paths.inloglink.route]: always(410),
    [paths.sessies.route]: signedIn,
    [paths.toegangssleutels.route]: allowed(may.manageOwnSleutels),
    [paths.toegangssleutel.route]: always(404),
  },
  changes: {
    [paths.inloggen.route]: nobody,
    [paths.inloglink.route]: nobody,
    [paths.persona.route]: nobody,
    [paths.uitloggen.route]: own,
    [paths.sessieBeeindiging.route]: own,
    [paths.andereSessiesBeeindiging.route]: own,
    [paths.toegangssleutels.route]: own,
    [paths.sleutelIntrekking.route]: own,
  },
  unmarked: {
    'inlogverzoek.terug': 'an address within Vonk',
    'sessie.manier': 'one of a few words',
  },
}
