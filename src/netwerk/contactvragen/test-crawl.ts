import { paths } from '#src/paths/index.ts'
import { type Crawled, everyone, nobody } from '#test/crawl/crawled.ts'

export const crawl: Crawled = {
  rules: { [paths.contact.route]: everyone },
  changes: { [paths.contact.route]: nobody },
  unmarked: {
    'contactvraag.naam': 'gone once it is mailed',
    'contactvraag.email': 'gone once it is mailed',
    'contactvraag.tekst': 'gone once it is mailed',
  },
}
