import { sql } from 'kysely'
import { may as mayTender } from '#src/markt/aanbestedingen/policy.ts'
import { tenderZicht } from '#src/markt/aanbestedingen/test-crawl.ts'
import { apiPaths, paths } from '#src/paths/index.ts'
import { hasBegun } from '#src/proeftuinen/overzicht/test-crawl.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { zichtOf } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { type Build, type Crawled, everyone, theseIds } from '#test/crawl/crawled.ts'
import type { Round } from '#test/crawl/lists.ts'
import { marksIn } from '#test/crawl/marks.ts'

/** Of the proeftuinen that the crawl makes. */
const code = 'schoonmaak'

/** Every tender of the crawl is for this work, and ends within a year. */
async function about({ t }: Build) {
  await t.db
    .updateTable('aanbesteding')
    .set({ cpvHoofd: '90910000', eindigtOp: sql<string>`current_date + 30` })
    .execute()
}

/** Its totals are those of the policy, and of contracts stand those that this persona may see and that nobody buys still. */
async function lists({ build, visitor }: Round): Promise<string[]> {
  const { persona } = visitor
  const actor = build.p.actors[persona]
  const { text } = await visitor.visit(`${apiPaths.categorie(code)}`)
  const visible = build.world.proeven.filter(
    (proef) => hasBegun(proef) && may.view(actor, zichtOf(proef, persona)),
  )
  const open = visible.filter((proef) => may.read(actor, zichtOf(proef, persona)))
  const told = JSON.parse(text) as { proeftuinen: number; uitkomsten: { aantal: number }[] }
  const counted = told.uitkomsten.reduce((sum, { aantal }) => sum + aantal, 0)
  const contracts = build.world.tenders
    .filter((tender) => actor?.toegelaten && !tender.loopt)
    .filter((tender) => mayTender.view(actor, tenderZicht(build, tender, persona)))
    .map(({ titel }) => titel)
  const shown = [...marksIn(text)].filter((word) => word.endsWith('tendertitel'))
  return [
    ...(told.proeftuinen === visible.length
      ? []
      : [`${persona} was told of ${told.proeftuinen}, not ${visible.length}`]),
    ...(counted === open.length ? [] : [`${persona} was told of ${counted} outcomes, not ${open.length}`]),
    ...shown
      .filter((word) => !contracts.includes(word))
      .map((word) => `${persona} was told of contract ${word}`),
    ...(contracts.length > 0 && shown.length === 0 ? [`${persona} was told of no contract`] : []),
  ]
}

export const crawl: Crawled = {
  about,
  records: {
    'soorten-werk': () => theseIds([code, 'overig']),
    categorieen: () => theseIds([code, 'overig']),
  },
  rules: {
    [paths.soortenWerk.route]: everyone,
    [paths.soortWerk.route]: everyone,
    [apiPaths.categorie.route]: everyone,
  },
  lists,
}
