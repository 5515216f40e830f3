import type { Db } from '#src/platform/db.ts'

/** Who hears what waits for the adviesteam. At most 200. */
export const listAdviesteam = (db: Db) =>
  db
    .selectFrom('lid')
    .select('id')
    .where('adviesteamSinds', 'is not', null)
    .where('toegelatenOp', 'is not', null)
    .where('vertrokkenOp', 'is', null)
    .limit(200)
    .execute()

/** The names of all members with powers, except this member. */
export async function listNamenVanTeam(db: Db, but?: string): Promise<string[]> {
  const rows = await db
    .selectFrom('lid')
    .select('naam')
    .where((eb) => eb.or([eb('adviesteamSinds', 'is not', null), eb('beheerSinds', 'is not', null)]))
    .where('vertrokkenOp', 'is', null)
    .$if(but !== undefined, (query) => query.where('id', '!=', but as string))
    .execute()
  return rows.map(({ naam }) => naam)
}
