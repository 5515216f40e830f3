import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { cursorAt, pageAfter, shownOf } from '#src/platform/keyset.ts'
import type { Bericht, Kop } from './bericht.ts'

const order = { by: 'bezorgdOp', id: 'id', direction: 'desc', size: 25 } as const

/** Newest first; those after `na` when it is given. `volgende` leads to the next page. */
export async function listBerichten(
  db: Db,
  na: string | null,
): Promise<{ berichten: Kop[]; volgende: string | undefined }> {
  const rows = await db
    .selectFrom('postvak')
    .select(['id', 'aan', 'onderwerp', 'bezorgdOp'])
    .$call(pageAfter(order, cursorAt('postvak', order.by, na)))
    .execute()
  const [berichten, last] = shownOf(rows, order)
  return { berichten, volgende: last?.id }
}

/** One mail, as text. */
export async function findBericht(db: Db, id: string): Promise<Bericht> {
  const bericht = await db
    .selectFrom('postvak')
    .select(['id', 'aan', 'onderwerp', 'tekst', 'bezorgdOp'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!bericht) throw new NotFound()
  return bericht
}

/** The last five, oldest first, for the command line. */
export const listLaatste = async (db: Db): Promise<Bericht[]> => {
  const rows = await db
    .selectFrom('postvak')
    .select(['id', 'aan', 'onderwerp', 'tekst', 'bezorgdOp'])
    .orderBy('bezorgdOp', 'desc')
    .orderBy('id', 'desc')
    .limit(5)
    .execute()
  return rows.reverse()
}
