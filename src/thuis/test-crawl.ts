import { paths } from '#src/paths/index.ts'
import { isPublic } from '#src/proeftuinen/overzicht/test-crawl.ts'
import { type Crawled, everyone } from '#test/crawl/crawled.ts'
import { allPages, type Round } from '#test/crawl/lists.ts'

/** What moved last of what is public: never anything else, whoever looks. */
async function lists(round: Round): Promise<string[]> {
  const open = round.build.world.proeven.filter(isPublic).map(({ titel }) => titel)
  const { titles } = await allPages(round, paths.home())
  return [...titles]
    .filter((one) => !open.includes(one))
    .map((one) => `home told ${round.visitor.persona} of ${one}`)
}

export const crawl: Crawled = {
  rules: {
    [paths.home.route]: everyone,
    [paths.over.route]: everyone,
    [paths.help.route]: everyone,
    [paths.privacy.route]: everyone,
    [paths.toegankelijkheid.route]: everyone,
  },
  lists,
}
