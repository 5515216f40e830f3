import { sql } from 'kysely'
import type { Db } from '#src/platform/db.ts'
import type { Termijn, Waarop } from './termijn.ts'

/** In SQL, of a termijn: nobody answered yet and somebody still waits, as in `termijn_loopt_idx`. */
export const loopt = sql<boolean>`(voldaan_op is null and vervallen_op is null)`

const columns = [
  ...(['id', 'soort', 'onderwerpId', 'begintOp', 'herinneringOp', 'uiterlijkOp', 'meldingOp'] as const),
  ...(['voldaanOp', 'vervallenOp'] as const),
]

/** The one that runs for this; undefined when none does. */
export const findTermijn = (db: Db, { soort, onderwerpId }: Waarop): Promise<Termijn | undefined> =>
  db
    .selectFrom('termijn')
    .select(columns)
    .where('soort', '=', soort)
    .where('onderwerpId', '=', onderwerpId)
    .where(loopt)
    .executeTakeFirst()

/** Those that run for these, in one statement. */
export const listTermijnen = (
  db: Db,
  { soort, onderwerpIds }: { soort: string; onderwerpIds: string[] },
): Promise<Termijn[]> =>
  db
    .selectFrom('termijn')
    .select(columns)
    .where('soort', '=', soort)
    .where(sql<boolean>`onderwerp_id = any(${onderwerpIds}::uuid[])`)
    .where(loopt)
    .execute()

/** By its id, while it runs; nobody else tells of it meanwhile. */
export const lockTermijn = (db: Db, id: string): Promise<Termijn | undefined> =>
  db.selectFrom('termijn').select(columns).where('id', '=', id).where(loopt).forUpdate().executeTakeFirst()

/** All that run and have a moment that has come, of which nothing was sent yet. */
export const listTeMelden = (db: Db, vandaag: string): Promise<{ id: string }[]> =>
  db
    .selectFrom('termijn as t')
    .select('t.id')
    .where(loopt)
    .where(
      sql<boolean>`(select count(*) from termijn_bericht b where b.termijn_id = t.id)
        < (t.begint_op <= ${vandaag})::int + (t.herinnering_op <= ${vandaag})::int + (t.uiterlijk_op <= ${vandaag})::int
          + (t.melding_op <= ${vandaag})::int`,
    )
    .execute()
