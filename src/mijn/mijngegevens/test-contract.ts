import type { Db } from '#src/platform/db.ts'

/** What somebody added to a contract that had begun. */
export const fillContract = (db: Db, aanbestedingId: string, doorId: string) =>
  db
    .insertInto('afspraakwijziging')
    .values({ aanbestedingId, doorId, was: 'niets', wordt: '5 %', reden: 'De jurist keek mee.' })
    .execute()
