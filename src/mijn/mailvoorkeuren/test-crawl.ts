import { paths } from '#src/paths/index.ts'
import { always, type Crawled, nobody, own, signedIn, unknownSecrets } from '#test/crawl/crawled.ts'

export const crawl: Crawled = {
  records: { afmelden: unknownSecrets },
  rules: {
    [paths.mailvoorkeuren.route]: signedIn,
    [paths.afmelden.route]: always(410),
  },
  changes: {
    [paths.mailvoorkeuren.route]: own,
    [paths.afmelden.route]: nobody,
    [paths.afmeldherstel.route]: nobody,
  },
  unmarked: {
    'mailstop.code': 'a code of a mail server',
    'mailstoring.code': 'a code of a mail server',
    'mailvoorkeur.soort': 'one of a few words',
    'mailweigering.reden': 'one of a few words',
    'verzending.soort': 'one of a few words',
  },
}
