import type { Db } from '#src/platform/db.ts'
import { momenten, type Termijn, type Termijnmoment } from './termijn.ts'

/** This moment, and those before it that were missed. False when it was told already. */
export async function noteMoment(db: Db, { id }: Termijn, moment: Termijnmoment): Promise<boolean> {
  const told = momenten.slice(0, momenten.indexOf(moment) + 1)
  const rows = await db
    .insertInto('termijnBericht')
    .values(told.map((one) => ({ termijnId: id, moment: one })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('moment')
    .execute()
  return rows.some((row) => row.moment === moment)
}
