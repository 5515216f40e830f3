import type { Crawled } from '#test/crawl/crawled.ts'

export const crawl: Crawled = {
  unmarked: { 'termijn.soort': 'the name of a kind' },
}
