import { sql } from 'kysely'
import type { Db } from '#src/platform/db.ts'

/** To whom the whole (`perceelId` null) or a lot was awarded, by name. */
type Gegund = { perceelId: string | null; namen: string[] }

/** Writes down who these parts were awarded to, in the place of what was known of them; of other parts nothing changes. */
export async function keepGegundAan(db: Db, aanbestedingId: string, delen: Gegund[]): Promise<void> {
  if (delen.length === 0) return
  const ids = delen.flatMap(({ perceelId }) => perceelId ?? [])
  await db
    .deleteFrom('gegundAan')
    .where('aanbestedingId', '=', aanbestedingId)
    .where((eb) =>
      eb.or([
        eb('perceelId', '=', sql<string>`any(${ids}::uuid[])`),
        ...(delen.some(({ perceelId }) => perceelId === null) ? [eb('perceelId', 'is', null)] : []),
      ]),
    )
    .execute()
  const known = await organisatiesNamed(
    db,
    delen.flatMap(({ namen }) => namen),
  )
  const rows = delen.flatMap(({ perceelId, namen }) =>
    eachOnce(namen).map((naam) => ({
      aanbestedingId,
      perceelId,
      naam,
      organisatieId: known.get(naam.toLowerCase()) ?? null,
    })),
  )
  if (rows.length > 0)
    await db
      .insertInto('gegundAan')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

const eachOnce = (namen: string[]) => [...new Map(namen.map((naam) => [naam.toLowerCase(), naam])).values()]

/** By its name in small letters, the one organisation of that name; of two of the same name it is not known which. */
async function organisatiesNamed(db: Db, namen: string[]): Promise<Map<string, string>> {
  if (namen.length === 0) return new Map()
  const name = sql<string>`lower(naam)`
  const rows = await db
    .selectFrom('organisatie')
    .select([name.as('naam'), sql<string>`min(id::text)`.as('id')])
    .where(name, '=', sql<string>`any(${namen.map((naam) => naam.toLowerCase())}::text[])`)
    .where('opgehevenOp', 'is', null)
    .groupBy(name)
    .having(sql<boolean>`count(*) = 1`)
    .execute()
  return new Map(rows.map(({ naam, id }) => [naam, id]))
}
