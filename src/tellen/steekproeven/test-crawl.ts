import { apiPaths, paths } from '#src/paths/index.ts'
import { allowed, type Build, type Crawled, theseIds, who } from '#test/crawl/crawled.ts'
import { may } from './policy.ts'

const gemaakt: string[] = []

/** Drawn of nothing: what stands in the lines, the crawl of plekken marks. */
async function insert({ t, p, marks }: Build) {
  const zaad = marks.add('a sample', 'zaad', (persona) => may.draw(p.actors[persona]))
  const { id } = await t.db
    .insertInto('steekproef')
    .values({ kwartaal: '2026-K1', zaad, aantal: 1, uit: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  gemaakt.splice(0, gemaakt.length, id)
}

export const crawl: Crawled = {
  insert,
  records: { steekproeven: () => theseIds(gemaakt) },
  rules: {
    [paths.steekproeven.route]: allowed(may.draw),
    [apiPaths.steekproeven.route]: allowed(may.draw),
    [paths.steekproef.route]: allowed(may.draw),
    [apiPaths.steekproef.route]: allowed(may.draw),
  },
  changes: {
    [paths.steekproeven.route]: who(may.draw),
    [apiPaths.steekproeven.route]: who(may.draw),
    [paths.steekproefuitkomsten.route]: who(may.draw),
    [apiPaths.steekproefuitkomsten.route]: who(may.draw),
  },
  unmarked: {
    'steekproef.kwartaal': 'a quarter',
    'steekproef.algoritme': 'the name of a way to draw',
  },
}
