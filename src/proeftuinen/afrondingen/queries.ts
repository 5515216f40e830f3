import type { Db } from '#src/platform/db.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'

export type Eerder = { geleerd: string; andersDoen: string; aaneenschakeling: string; uitkomst: string }

/** What was written the last time, to begin from when it is rounded off again. */
export const findLaatste = (db: Db, { id }: Pick<Proeftuin, 'id'>): Promise<Eerder | undefined> =>
  db
    .selectFrom('afronding')
    .select(['geleerd', 'andersDoen', 'aaneenschakeling', 'uitkomst'])
    .where('proeftuinId', '=', id)
    .orderBy('afgerondOp', 'desc')
    .limit(1)
    .executeTakeFirst()
