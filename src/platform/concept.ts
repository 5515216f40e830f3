import { sql } from 'kysely'
import type { Db } from './db.ts'
import { lock } from './lock.ts'
import { seal, unseal } from './seal.ts'

/** What was typed, by the name of its field; never a file. */
export type Typed = Record<string, string | string[]>

/** Whose it is, and of which form; see the column. */
export type Which = { lidId: string; formulier: string }

/** How many a member has at most: what was not touched longest goes first. */
const hoogstens = 20

const sealedFor = ({ lidId, formulier }: Which) => ({
  soort: 'concept' as const,
  van: `${lidId} ${formulier}`,
})

/** One after the other, so that what is kept late never comes after what was sent. */
const lockConcepten = (db: Db, lidId: string) => lock(db, `concept ${lidId}`)

type Keep = Which & { naam: string; geheim: string; values: Typed; sleutel: string | undefined }

/** Keeps it instead of what was kept before. Gives when; undefined: the form with this key was sent already. */
export async function keepConcept(db: Db, { naam, geheim, values, sleutel, ...which }: Keep) {
  await lockConcepten(db, which.lidId)
  if (sleutel !== undefined && (await isSent(db, which.lidId, sleutel))) return undefined
  const inhoud = seal(geheim, sealedFor(which), JSON.stringify(values))
  const bewaardOp = sql<Date>`clock_timestamp()`
  const kept = await db
    .insertInto('concept')
    .values({ ...which, naam, inhoud, bewaardOp })
    .onConflict((conflict) => conflict.columns(['lidId', 'formulier']).doUpdateSet({ inhoud, bewaardOp }))
    .returning('bewaardOp')
    .executeTakeFirstOrThrow()
  await dropOldest(db, which.lidId)
  return kept.bewaardOp
}

const isSent = async (db: Db, lidId: string, sleutel: string): Promise<boolean> =>
  (await db
    .selectFrom('inzending')
    .select('sleutel')
    .where('sleutel', '=', sleutel)
    .where('lidId', '=', lidId)
    .where('bestemming', 'is not', null)
    .executeTakeFirst()) !== undefined

const dropOldest = (db: Db, lidId: string) =>
  db
    .deleteFrom('concept')
    .where('lidId', '=', lidId)
    .where('formulier', 'in', (eb) =>
      eb
        .selectFrom('concept')
        .select('formulier')
        .where('lidId', '=', lidId)
        .orderBy('bewaardOp', 'desc')
        .orderBy('formulier')
        .offset(hoogstens),
    )
    .execute()

/** It was sent, or its writer wants it gone. */
export async function dropConcept(db: Db, { lidId, formulier }: Which): Promise<void> {
  await lockConcepten(db, lidId)
  await db.deleteFrom('concept').where('lidId', '=', lidId).where('formulier', '=', formulier).execute()
}

/** Whether it can be opened still: without a kept secret none outlives the process that sealed it. */
export const isOpenable = (geheim: string, { inhoud, ...which }: Which & { inhoud: Buffer }): boolean =>
  unseal(geheim, sealedFor(which), inhoud) !== undefined

export type Concept = { formulier: string; bewaardOp: Date; values: Typed }

/** Those of one member, newest first; of one page if given. What cannot be opened any more is not there. */
export async function listConcepten(
  db: Db,
  geheim: string,
  { lidId, pagina }: { lidId: string; pagina?: string },
): Promise<Concept[]> {
  const rows = await db
    .selectFrom('concept')
    .select(['formulier', 'bewaardOp', 'inhoud'])
    .where('lidId', '=', lidId)
    .$if(pagina !== undefined, (found) =>
      found.where(sql<string>`split_part(formulier, '#', 1)`, '=', pagina as string),
    )
    .orderBy('bewaardOp', 'desc')
    .execute()
  return rows.flatMap(({ inhoud, ...row }) => {
    const plain = unseal(geheim, sealedFor({ lidId, formulier: row.formulier }), inhoud)
    return plain === undefined ? [] : [{ ...row, values: JSON.parse(plain) as Typed }]
  })
}
