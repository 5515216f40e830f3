import { changesOrganisatie, ofOrganisatie } from '#src/netwerk/organisaties/test-crawl.ts'
import { apiPaths, paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import { tellersVan } from '#src/tellen/plekken/test-crawl.ts'
import type { Asked, Crawled, Right, Rule } from '#test/crawl/crawled.ts'
import { may } from './policy.ts'
import type { Zicht } from './teller.ts'

type Asks = (actor: Actor | null, o: Zicht) => boolean

const telt = ({ build: { p }, persona, path }: Asked) => {
  const [id] = /[0-9a-f-]{36}/.exec(path) ?? []
  const eigen = tellersVan[persona]
  return eigen !== undefined && p.organisaties[eigen] === id
}

const rule =
  (asks: Asks): Rule =>
  (asked) =>
    ofOrganisatie((actor, o) => asks(actor, { ...o, telt: telt(asked) }))(asked)

const change =
  (asks: Asks): Right =>
  (asked) =>
    changesOrganisatie((actor, o) => asks(actor, { ...o, telt: telt(asked) }))(asked)

/** For oneself, or for another. */
const remove: Right = (asked) =>
  change(
    asked.actor !== null && asked.path.endsWith(`${asked.actor.id}/verwijdering`)
      ? may.stepDown
      : may.appoint,
  )(asked)

export const crawl: Crawled = {
  records: {
    tellers: ({ p }) => [
      { path: '', id: p.leden.collega.id },
      { path: '', id: p.leden.concurrent.id },
    ],
  },
  rules: {
    [paths.tellers.route]: rule(may.list),
    [apiPaths.tellers.route]: rule(may.list),
  },
  changes: {
    [paths.tellers.route]: change(may.appoint),
    [apiPaths.tellers.route]: change(may.appoint),
    [paths.tellerVerwijdering.route]: remove,
    [apiPaths.teller.route]: (asked) =>
      change(asked.actor !== null && asked.path.endsWith(asked.actor.id) ? may.stepDown : may.appoint)(asked),
  },
}
