import { paths } from '#src/paths/index.ts'
import { ofProeftuin } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { seesWerkwijze } from '#src/verspreiden/werkwijzen/test-crawl.ts'
import {
  type Asked,
  allowed,
  type Build,
  type Crawled,
  type Rule,
  theseIds,
  who,
} from '#test/crawl/crawled.ts'
import type { TestLid } from '#test/personas.ts'
import { may } from './policy.ts'

/** Everybody follows everything, also what was visible once and is not now: a list that forgets to look tells of it. */
async function insertAbout({ t, p, world: { proeven, ids } }: Build) {
  for (const { id: lidId } of Object.values(p.leden)) {
    const rows = [
      ...proeven.map(({ id }) => ({ lidId, proeftuinId: id })),
      ...Object.values(p.organisaties).map((id) => ({ lidId, organisatieId: id })),
      ...(ids.werkwijzen ?? []).map((werkwijzeId) => ({ lidId, werkwijzeId })),
      ...['schoonmaak', 'catering', 'groen'].map((categorie) => ({ lidId, categorie })),
      ...Object.values(p.leden).flatMap(({ id }) => (id === lidId ? [] : [{ lidId, gevolgdLidId: id }])),
    ]
    for (const row of rows) await t.db.insertInto('volging').values(row).execute()
  }
}

/** A guest cannot be followed, nor oneself, nor anybody by who sees no members; nor what went into another. */
const isHidden = ({ path, lid, id, build: { p }, actor, persona }: Asked) => {
  if (lid) return !actor?.toegelaten || id === p.leden.gast.id || id === p.leden[persona as TestLid]?.id
  return path.startsWith('/volgen/organisaties/') && !Object.values(p.organisaties).includes(id ?? '')
}

const [follow, followProeftuin] = [allowed(may.follow), ofProeftuin(may.follow)]
const following: Rule = (asked) => {
  if (asked.proef) return followProeftuin(asked)
  if (asked.path.startsWith('/volgen/werkwijzen/') && seesWerkwijze(asked) === 404) return 404
  return isHidden(asked) ? 404 : follow(asked)
}

export const crawl: Crawled = {
  about: insertAbout,
  records: { categorieen: () => theseIds(['schoonmaak', 'catering']) },
  rules: { [paths.volgend.route]: allowed(may.follow), [paths.volgen.route]: following },
  changes: { [paths.volgen.route]: who(may.follow), [paths.volgbeeindiging.route]: who(may.follow) },
  unmarked: {
    'volging.categorie': 'the code of a kind of work',
  },
}
