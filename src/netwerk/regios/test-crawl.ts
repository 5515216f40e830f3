import type { Crawled } from '#test/crawl/crawled.ts'

export const crawl: Crawled = {
  unmarked: {
    'regio.code': 'a list for everybody',
    'regio.naam': 'a list for everybody',
    'regio_gemeente.gemeente': 'a list for everybody',
    'regio_gemeente.regio': 'a list for everybody',
  },
}
