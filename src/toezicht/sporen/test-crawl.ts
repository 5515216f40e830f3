import { paths } from '#src/paths/index.ts'
import { isBeheer } from '#src/platform/actor.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { ofProeftuin } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { type Crawled, hidden, signedIn } from '#test/crawl/crawled.ts'

export const crawl: Crawled = {
  rules: {
    [paths.sporen.route]: ofProeftuin(may.edit),
    [paths.eigenSporen.route]: signedIn,
    [paths.auditlog.route]: hidden(isBeheer),
    [paths.auditCsv.route]: hidden(isBeheer),
  },
  unmarked: {
    'audit.handeling': 'one of the acts that the nouns declare',
    'audit.onderwerp': 'the name of a table',
  },
}
