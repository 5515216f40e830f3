import { apiPaths, paths } from '#src/paths/index.ts'
import {
  type Asked,
  allowed,
  type Build,
  type Crawled,
  decided,
  type Rule,
  theseIds,
  who,
} from '#test/crawl/crawled.ts'
import type { Persona } from '#test/personas.ts'
import { may } from './policy.ts'
import { insertZoekvraag } from './test-zoekvraag.ts'

const van = new Map<string, string>()

/** One of each member, with words that nobody else reads. */
async function insert({ t, p, marks, world }: Build) {
  for (const [lid, { id: lidId }] of Object.entries(p.leden)) {
    const own = (persona: Persona) => persona === lid
    const id = await insertZoekvraag(
      { t },
      { lidId, naam: marks.add(lid, 'zoekvraag', own), q: marks.add(lid, 'gezocht', own) },
    )
    van.set(id, lid)
    world.ids.zoekvragen = [...(world.ids.zoekvragen ?? []), id]
  }
}

const isOwn = ({ id, persona, actor }: Asked) => van.get(id ?? '') === persona && may.keep(actor)
/** A guest who was a member has what he or she kept in the download, and nowhere else. */
const own: Rule = (asked) =>
  van.get(asked.id ?? '') === asked.persona ? decided(asked, may.keep(asked.actor)) : 404

export const crawl: Crawled = {
  insert,
  records: { zoekvragen: ({ ids }) => theseIds(ids.zoekvragen ?? []) },
  rules: {
    [paths.zoekvragen.route]: allowed(may.keep),
    [paths.zoekvraag.route]: own,
    [apiPaths.zoekvragen.route]: allowed(may.keep),
    [apiPaths.zoekvraag.route]: own,
  },
  changes: {
    [paths.zoekvragen.route]: who(may.keep),
    [paths.zoekvraag.route]: isOwn,
    [paths.zoekvraagVerwijdering.route]: isOwn,
    [apiPaths.zoekvragen.route]: who(may.keep),
    [apiPaths.zoekvraag.route]: isOwn,
  },
  unmarked: { 'zoekvraag.filters': 'codes, as in the address of a search' },
}
