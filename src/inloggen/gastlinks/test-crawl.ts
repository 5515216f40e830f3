import { paths } from '#src/paths/index.ts'
import { always, type Crawled, nobody, unknownSecrets } from '#test/crawl/crawled.ts'

export const crawl: Crawled = {
  records: { gastlinks: unknownSecrets },
  rules: { [paths.gastlink.route]: always(410), [paths.gastantwoord.route]: always(303) },
  changes: { [paths.gastantwoord.route]: nobody, [paths.gastdoorgave.route]: nobody },
  unmarked: {
    'gastlink.doel': 'the name of a purpose',
  },
}
