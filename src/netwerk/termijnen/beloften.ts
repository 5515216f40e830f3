import { sql } from 'kysely'
import type { Db } from '#src/platform/db.ts'
import type { Enqueue } from '#src/platform/jobs.ts'
import { loopt } from './queries.ts'
import { dagenVan, type Waarop } from './termijn.ts'

/** What the nouns above do with a termijn: promise an answer, and give it. */

type Met = { db: Db; enqueue: Enqueue }
type Belofte = Waarop & { begintOp: string; werkdagen: number }

/** A promise of an answer in so many working days, in the place of the one that ran; its first mail goes out. */
export async function beginTermijn({ db, enqueue }: Met, belofte: Belofte): Promise<void> {
  const { soort, onderwerpId, begintOp, werkdagen } = belofte
  await endTermijn(db, belofte, 'vervallenOp')
  const { id } = await db
    .insertInto('termijn')
    .values({ soort, onderwerpId, ...dagenVan(begintOp, werkdagen) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await enqueue('meld-termijn', { termijnId: id })
}

/** The answer came, or nobody waits for it any more; nothing when none runs. */
export const endTermijn = (
  db: Db,
  { soort, onderwerpId }: Waarop,
  feit: 'voldaanOp' | 'vervallenOp',
): Promise<unknown> =>
  db
    .updateTable('termijn')
    .set({ [feit]: sql`now()` })
    .where('soort', '=', soort)
    .where('onderwerpId', '=', onderwerpId)
    .where(loopt)
    .execute()
