import { type Kysely, sql } from 'kysely'
import type { DB } from '#src/platform/database.generated.ts'

type Db = Kysely<DB>

/** Until the transaction ends nobody else gives, takes or leaves: there must always be somebody to run Vonk. */
export const lockBeheer = (db: Db) =>
  sql`select pg_advisory_xact_lock(hashtextextended('beheer', 0))`.execute(db)

/** Who can run Vonk now. */
export async function countBeheerders(db: Db): Promise<number> {
  const { aantal } = await db
    .selectFrom('lid')
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .where('beheerSinds', 'is not', null)
    .where('toegelatenOp', 'is not', null)
    .where('vertrokkenOp', 'is', null)
    .where('opSlotSinds', 'is', null)
    .executeTakeFirstOrThrow()
  return aantal
}
