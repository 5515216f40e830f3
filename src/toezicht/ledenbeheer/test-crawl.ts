import { paths } from '#src/paths/index.ts'
import { isBeheer } from '#src/platform/actor.ts'
import { type Build, type Crawled, hidden, who } from '#test/crawl/crawled.ts'

/** What beheer decided about a member, and why: for beheer and that member. */
async function insert({ t, p, marks }: Build) {
  const reden = marks.add('decision about hr', 'besluitreden', (persona) =>
    ['beheerder', 'hr'].includes(persona),
  )
  await t.db
    .insertInto('ledenbesluit')
    .values({
      lidId: p.leden.hr.id,
      doorId: p.leden.beheerder.id,
      soort: 'van_slot',
      reden: `Omdat ${reden}`,
    })
    .execute()
}

export const crawl: Crawled = {
  insert,
  rules: {
    [paths.ledenbeheer.route]: hidden(isBeheer),
    [paths.lidbeheer.route]: hidden(isBeheer),
  },
  changes: { [paths.ledenbesluit.route]: who(isBeheer) },
  tellsAddresses: (persona, pathname) => persona === 'beheerder' && paths.ledenbeheer.covers(pathname),
  unmarked: {
    'ledenbesluit.soort': 'one of a few words',
  },
}
