import type { Db } from '#src/platform/db.ts'
import type { Versie } from './versie.ts'
import { versie1 } from './versie-1.ts'

/** Every version there was, oldest first. */
export const versies: readonly [Versie, ...Versie[]] = [versie1]

/** The version that holds now. */
export const huidig = versies.at(-1) as Versie

/** What is new for who accepted `versie` last; everything for who accepted none. */
export const veranderdSinds = (versie: number, alle: readonly Versie[] = versies): string[] =>
  alle.filter((one) => one.versie > versie).flatMap(({ veranderd }) => veranderd)

/** This member accepts the version that holds now; a second time changes nothing. */
export async function noteAkkoord(db: Db, lidId: string): Promise<void> {
  await db
    .insertInto('voorwaardenAkkoord')
    .values({ lidId, versie: huidig.versie })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
