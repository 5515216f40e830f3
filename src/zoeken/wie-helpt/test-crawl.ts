import { may as mayTender } from '#src/markt/aanbestedingen/policy.ts'
import { tenderZicht } from '#src/markt/aanbestedingen/test-crawl.ts'
import { apiPaths, paths } from '#src/paths/index.ts'
import { hasBegun } from '#src/proeftuinen/overzicht/test-crawl.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { zichtOf } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { type Build, type Crawled, everyone, theseIds } from '#test/crawl/crawled.ts'
import type { Round } from '#test/crawl/lists.ts'
import { marksIn } from '#test/crawl/marks.ts'

const code = 'twente'

/** Everybody and everything of the crawl is of this region. */
async function about({ t }: Build) {
  for (const tabel of ['organisatie', 'lid', 'proeftuin'] as const)
    await t.db.updateTable(tabel).set({ regio: code }).execute()
}

/** It counts what the policy allows, and names tenders and members only to whom these are. */
async function lists({ build, visitor }: Round): Promise<string[]> {
  const { persona } = visitor
  const actor = build.p.actors[persona]
  const seen = build.world.proeven.filter(
    (proef) => hasBegun(proef) && may.view(actor, zichtOf(proef, persona)),
  )
  const tenders = build.world.tenders
    .filter((tender) => mayTender.view(actor, tenderZicht(build, tender, persona)))
    .map(({ titel }) => titel)
  const { text } = await visitor.visit(apiPaths.regio(code))
  const told = JSON.parse(text) as { proeftuinen: number; mensen: unknown[] }
  return [
    ...(told.proeftuinen === seen.length
      ? []
      : [`${persona} was told of ${told.proeftuinen} proeftuinen, not ${seen.length}`]),
    ...(told.mensen.length > 0 === (actor?.toegelaten === true)
      ? []
      : [`${persona} was told of ${told.mensen.length} members`]),
    ...[...marksIn(text)]
      .filter((word) => word.endsWith('tendertitel') && !tenders.includes(word))
      .map((word) => `${persona} was told of tender ${word}`),
  ]
}

export const crawl: Crawled = {
  about,
  records: { regios: () => theseIds([code, 'zeeland']) },
  rules: {
    [paths.regios.route]: everyone,
    [paths.regio.route]: everyone,
    [apiPaths.regios.route]: everyone,
    [apiPaths.regio.route]: everyone,
  },
  asked: () => [{ path: paths.regios('zq') }],
  lists,
}
