import { paths } from '#src/paths/index.ts'
import {
  always,
  type Build,
  type Crawled,
  nobody,
  own,
  signedIn,
  unknownSecrets,
} from '#test/crawl/crawled.ts'

/** The address that somebody asked for, and the one that was before: nobody else's. */
async function insert({ t, p, marks }: Build) {
  const word = (field: string) =>
    `${marks.add('another address', field, (persona) => persona === 'leverancier')}@buiten.test`
  const asked = { lidId: p.leden.leverancier.id, verlooptOp: new Date(Date.now() + 9e8) }
  await t.db
    .insertInto('adreswijziging')
    .values([
      { ...asked, email: word('nieuwadres') },
      { ...asked, email: word('laatstadres'), oudEmail: word('oudadres'), bevestigdOp: new Date() },
    ])
    .execute()
}

export const crawl: Crawled = {
  insert,
  records: { bevestiging: unknownSecrets },
  rules: { [paths.adres.route]: signedIn, [paths.adresBevestiging.route]: always(410) },
  changes: { [paths.adres.route]: own, [paths.adresBevestiging.route]: nobody },
}
