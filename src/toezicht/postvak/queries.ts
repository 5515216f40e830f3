import { type Kysely, sql } from 'kysely'
import type { DB } from '#src/platform/database.generated.ts'
import { NotFound } from '#src/platform/errors.ts'
import type { Bericht, Kop } from './bericht.ts'

const perPage = 25

/** Newest first; those after `na` when it is given. `volgende` leads to the next page. */
export async function listBerichten(
  db: Kysely<DB>,
  na: string | null,
): Promise<{ berichten: Kop[]; volgende: string | undefined }> {
  let query = db
    .selectFrom('postvak')
    .select(['id', 'aan', 'onderwerp', 'bezorgdOp'])
    .orderBy('bezorgdOp', 'desc')
    .orderBy('id', 'desc')
    .limit(perPage + 1)
  if (na)
    query = query.where(
      sql<boolean>`(bezorgd_op, id) < (select bezorgd_op, id from postvak where id = ${na})`,
    )
  const rows = await query.execute()
  const berichten = rows.slice(0, perPage)
  return { berichten, volgende: rows.length > perPage ? berichten.at(-1)?.id : undefined }
}

/** One mail, as text. */
export async function findBericht(db: Kysely<DB>, id: string): Promise<Bericht> {
  const bericht = await db
    .selectFrom('postvak')
    .select(['id', 'aan', 'onderwerp', 'tekst', 'bezorgdOp'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!bericht) throw new NotFound()
  return bericht
}

/** The last five, oldest first, for the command line. */
export const listLaatste = async (db: Kysely<DB>): Promise<Bericht[]> => {
  const rows = await db
    .selectFrom('postvak')
    .select(['id', 'aan', 'onderwerp', 'tekst', 'bezorgdOp'])
    .orderBy('bezorgdOp', 'desc')
    .orderBy('id', 'desc')
    .limit(5)
    .execute()
  return rows.reverse()
}
