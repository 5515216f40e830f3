import { paths } from '#src/paths/index.ts'
import { isBeheer } from '#src/platform/actor.ts'
import { type Crawled, hidden } from '#test/crawl/crawled.ts'

export const crawl: Crawled = { rules: { [paths.beheer.route]: hidden(isBeheer) } }
