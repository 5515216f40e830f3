import { whereItIs } from '#src/netwerk/organisaties/test-crawl.ts'
import { paths } from '#src/paths/index.ts'
import { allowed, type Build, type Crawled, who } from '#test/crawl/crawled.ts'
import { may } from './policy.ts'

/** Another side, proposed for an organisation: why is read by who decides on it. */
async function insert({ t, p, marks }: Build) {
  const word = marks.add(
    'another side',
    'kantreden',
    (persona) => persona === 'bestuurder' || may.see(p.actors[persona]),
  )
  const sides = { van: 'geen', naar: 'leverancier' } as const
  await t.db
    .insertInto('kantwissel')
    .values({
      ...sides,
      organisatieId: p.organisaties.intermediair,
      reden: `Want ${word}.`,
      doorId: p.leden.bestuurder.id,
    })
    .execute()
}

const propose = who(may.propose)

export const crawl: Crawled = {
  insert,
  rules: { [paths.kantwissel.route]: whereItIs(allowed(may.see)) },
  changes: {
    [paths.kantwissel.route]: propose,
    [paths.kantwisselBevestiging.route]: propose,
    [paths.kantwisselIntrekking.route]: propose,
  },
}
