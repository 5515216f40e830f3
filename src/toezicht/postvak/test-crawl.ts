import { paths } from '#src/paths/index.ts'
import { isBeheer } from '#src/platform/actor.ts'
import { allowed, type Build, type Crawled } from '#test/crawl/crawled.ts'

/** The local mailbox is beheer's, or of everybody in a demo. */
async function insert({ t, p, marks, world }: Build) {
  const word = (field: string) =>
    marks.add('mail in the mailbox', field, (persona) => isBeheer(p.actors[persona]))
  const tekst = word('mailtekst')
  const { id } = await t.db
    .insertInto('postvak')
    .values({ aan: `${word('mailadres')}@buiten.test`, onderwerp: tekst, tekst, html: tekst })
    .returning('id')
    .executeTakeFirstOrThrow()
  world.ids.postvak = [id]
}

export const crawl: Crawled = {
  insert,
  rules: {
    [paths.postvak.route]: allowed(isBeheer),
    [paths.bericht.route]: allowed(isBeheer),
  },
}
