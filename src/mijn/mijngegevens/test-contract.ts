import type { Db } from '#src/platform/db.ts'
import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'

/** What somebody added to a contract that had begun. */
export const fillContract = (db: Db, aanbestedingId: string, doorId: string) =>
  db
    .insertInto('afspraakwijziging')
    .values({ aanbestedingId, doorId, was: 'niets', wordt: '5 %', reden: 'De jurist keek mee.' })
    .execute()

type Wie = { proeftuinId: string; doorId: string; vanId: string; aanId: string }

/** What somebody wrote down between two organisations, how it went, and that it was so. */
async function fillAfspraak(db: Db, { proeftuinId, doorId, vanId, aanId }: Wie) {
  const { id: afspraakId } = await db
    .insertInto('afspraak')
    .values({ proeftuinId, soort: 'inspanning', vanId, aanId, doorId })
    .returning('id')
    .executeTakeFirstOrThrow()
  const versie = {
    nummer: 1,
    wat: 'Samen om tafel',
    uiterlijkOp: '2026-12-31',
    motivering: 'Het past bij het werk.',
  }
  await db
    .insertInto('afspraakVersie')
    .values({ ...versie, afspraakId, voorId: vanId, doorId })
    .execute()
  const { id: uitkomstId } = await db
    .insertInto('afspraakUitkomst')
    .values({ afspraakId, uitkomst: 'gehouden', voorId: vanId, doorId })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db.insertInto('afspraakAkkoord').values({ uitkomstId, organisatieId: vanId, doorId }).execute()
}

type World = { t: Pick<TestApp, 'db'>; p: Pick<Personas, 'organisaties' | 'leden'> }

/** What somebody did to count: what was agreed, whom to ask each quarter, and what was answered with a table. */
export async function fillTellen({ t: { db }, p }: World, proeftuinId: string, doorId: string) {
  const { ministerie: vanId, leverancier: aanId } = p.organisaties
  await fillAfspraak(db, { proeftuinId, doorId, vanId, aanId })
  const over = { proeftuinId, organisatieId: aanId, doorId }
  const { email } = p.leden.inkoper
  await db
    .insertInto('kwartaalcontact')
    .values([
      { ...over, email: 'iemand@buiten.test' },
      { ...over, organisatieId: vanId, email },
    ])
    .execute()
  const { id: opgaveId } = await db
    .insertInto('kwartaalopgave')
    .values({ ...over, kwartaal: '2026-K1', beantwoordOp: new Date(), hoe: 'zelfde' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db.insertInto('kwartaaltabel').values({ opgaveId, doorId, verzegeld: false }).execute()
}
