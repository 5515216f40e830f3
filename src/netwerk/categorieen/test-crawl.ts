import type { Crawled } from '#test/crawl/crawled.ts'

export const crawl: Crawled = {
  unmarked: {
    'categorie.code': 'a list for everybody',
    'categorie.naam': 'a list for everybody',
    'categorie.toelichting': 'a list for everybody',
  },
}
