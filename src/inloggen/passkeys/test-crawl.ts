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

/** What somebody called his or her own. */
async function insert({ t, p, marks }: Build) {
  const naam = marks.add('a passkey', 'passkey', (persona) => persona === 'leverancier')
  const key = { credentialId: 'crawl', publiekeSleutel: Buffer.from('crawl') }
  await t.db
    .insertInto('passkey')
    .values({ lidId: p.leden.leverancier.id, naam, ...key })
    .execute()
}

export const crawl: Crawled = {
  insert,
  records: { passkeys: unknownSecrets },
  rules: {
    [paths.passkeys.route]: signedIn,
    [paths.passkey.route]: always(404),
  },
  changes: {
    [paths.passkeyInlogUitdaging.route]: nobody,
    [paths.passkeyInloggen.route]: nobody,
    [paths.passkeyUitdaging.route]: own,
    [paths.passkeys.route]: own,
    [paths.passkey.route]: own,
    [paths.passkeyVerwijdering.route]: own,
  },
  unmarked: {
    'passkey.credential_id': 'made by the authenticator',
  },
}
