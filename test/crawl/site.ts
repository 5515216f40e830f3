import { apiPaths, paths } from '#src/paths/index.ts'
import { always, type Crawled, everyone } from './crawled.ts'

/** What belongs to no noun. */
export const site: Crawled = {
  rules: {
    '/assets/*': always(404),
    [paths.api.route]: everyone,
    [apiPaths.beschrijving.route]: everyone,
    [paths.gezond.route]: everyone,
    [paths.klaar.route]: everyone,
    [paths.speculatie.route]: everyone,
    [paths.robots.route]: everyone,
    // Nobody is named in a test to whom a leak can be told.
    [paths.securityTxt.route]: always(404),
  },
  unmarked: {
    'inzending.bestemming': 'where a form led that was sent twice',
    'migratie.naam': 'the name of a file',
    'migratie.sha256': 'a checksum',
    'stempel.onderwerp': 'what the memory of pages looks at: the name of a table or a key',
    'tempolimiet.key': 'a counter of the limits',
    'uitgaand.aan': 'a mail that is being sent: mails.test.ts reads it when it is out',
  },
}
