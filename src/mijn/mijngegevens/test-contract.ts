import type { Db } from '#src/platform/db.ts'

/** What somebody added to a contract that had begun. */
export const fillContract = (db: Db, aanbestedingId: string, doorId: string) =>
  db
    .insertInto('afspraakwijziging')
    .values({ aanbestedingId, doorId, was: 'niets', wordt: '5 %', reden: 'De jurist keek mee.' })
    .execute()

type Wie = { proeftuinId: string; doorId: string; vanId: string; aanId: string }

/** What somebody wrote down between two organisations, how it went, and that it was so. */
export async function fillAfspraak(db: Db, { proeftuinId, doorId, vanId, aanId }: Wie) {
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
