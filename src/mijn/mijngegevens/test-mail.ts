import { sql } from 'kysely'
import { hashOf, newToken } from '#src/platform/tokens.ts'
import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'

type World = { t: TestApp; p: Personas }
const later = sql<Date>`now() + interval '1 day'`

/** What `inkoper` wrote and got, and where mail may go. */
export async function fillMail({ t, p }: World) {
  const { inkoper, hr } = p.leden
  const lidId = inkoper.id
  const hash = () => hashOf(newToken())
  await t.db
    .insertInto('adreswijziging')
    .values({ lidId, email: 'inge@nieuw.test', oudEmail: 'inge@oud.test', verlooptOp: later })
    .execute()
  const words = { onderwerp: 'Dag', tekst: 'Tot morgen' }
  await t.db
    .insertInto('bericht')
    .values([
      { ...words, vanId: lidId, aanId: hr.id },
      { ...words, vanId: hr.id, aanId: lidId },
    ])
    .execute()
  await t.db.insertInto('berichtvoorkeur').values({ lidId }).execute()
  const vraag = { doel: 'gastheer', onderwerpId: lidId, verlooptOp: later }
  const links = [
    { ...vraag, email: 'ander@buiten.test', doorId: lidId },
    { ...vraag, email: inkoper.email, doorId: hr.id },
  ]
  await t.db.insertInto('gastlink').values(links).execute()
  await t.db
    .insertInto('blokkade')
    .values([
      { lidId, geblokkeerdId: hr.id },
      { lidId: hr.id, geblokkeerdId: lidId },
    ])
    .execute()
  await t.db.insertInto('mailstop').values({ lidId, code: '5.1.1' }).execute()
  await t.db.insertInto('mailvoorkeur').values({ lidId, soort: 'bericht' }).execute()
  await t.db
    .insertInto('verzending')
    .values({ lidId, adres: hash(), soort: 'bericht', afmeldHash: hash(), bounceHash: hash() })
    .execute()
}
