import { paths } from '#src/paths/index.ts'
import { ofProeftuin } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import type { Crawled } from '#test/crawl/crawled.ts'
import { may } from './policy.ts'

export const crawl: Crawled = {
  rules: {
    [paths.voorkennis.route]: ofProeftuin(may.read),
    [paths.voorkennisCsv.route]: ofProeftuin(may.read),
  },
  unmarked: {
    'kennisspoor.categorie': 'the code of a kind of work',
  },
}
