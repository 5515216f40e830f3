import { paths } from '#src/paths/index.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { ofProeftuin } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import type { Crawled } from '#test/crawl/crawled.ts'

// Not by the policy of its own noun: what this names is for who leads it, and for nobody else in the team.
export const crawl: Crawled = {
  rules: {
    [paths.voorkennis.route]: ofProeftuin(may.edit),
    [paths.voorkennisCsv.route]: ofProeftuin(may.edit),
  },
  unmarked: {
    'kennisspoor.categorie': 'the code of a kind of work',
  },
}
