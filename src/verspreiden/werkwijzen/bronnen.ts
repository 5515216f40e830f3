import { sql } from 'kysely'
import { type Actor, decidesOnSides } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { aanbestedingstand, visibleTo } from '#src/proeftuinen/proeftuin/policy.ts'

/** A proeftuin that this actor may add to those of which a werkwijze is made, or take away. */
export type Bronkeuze = {
  id: string
  titel: string
  organisatie: string
  /** It is one of them now. */
  gekozen: boolean
  /** And stays: it is begun from this one, or the purchase is not over, and taking it away would open the werkwijze. */
  vast: boolean
}

/** Of a werkwijze that is there, or of one that is begun from a proeftuin. */
export type Werk = { id: string | null; bronIds: string[] }

/**
 * What was rounded off and a werkwijze can be made of by this actor: those that are chosen first, then as they moved last.
 * Not what was done because of this werkwijze itself.
 */
export const listKeuze = (db: Db, actor: Actor, { id, bronIds }: Werk): Promise<Bronkeuze[]> => {
  const gekozen = sql<boolean>`p.id = any(${bronIds}::uuid[])`
  const blijft = id === null ? sql`true` : sql`coalesce(${aanbestedingstand} <> 'voorbij', false)`
  return db
    .selectFrom('proeftuin as p')
    .innerJoin('organisatie as o', 'o.id', 'p.organisatieId')
    .select(['p.id', 'p.titel', 'o.naam as organisatie', gekozen.as('gekozen')])
    .select(sql<boolean>`${gekozen} and ${blijft}`.as('vast'))
    .where('p.gestartOp', 'is not', null)
    .where('p.uitkomst', 'is not', null)
    .where('p.wachtOpGastheer', '=', false)
    .where(visibleTo(actor))
    .$if(!decidesOnSides(actor), (query) =>
      query.where(
        sql<boolean>`exists (select from teamlid t
          where t.proeftuin_id = p.id and t.lid_id = ${actor.id} and t.rol <> 'leverancier')`,
      ),
    )
    .$if(id !== null, (query) =>
      query.where(sql<boolean>`${id}::uuid not in (select navolging_kwam_van(p.id))`),
    )
    .orderBy(gekozen, 'desc')
    .orderBy('p.bewogenOp', 'desc')
    .orderBy('p.id')
    .limit(50)
    .execute()
}

/** Of which it is made after this choice: what the actor may not choose stays as it is. */
export function bronnenNa(
  { bronIds }: Pick<Werk, 'bronIds'>,
  keuze: Bronkeuze[],
  gekozen: string[],
): string[] {
  const los = new Set(keuze.filter(({ vast }) => !vast).map(({ id }) => id))
  return [...new Set([...bronIds.filter((id) => !los.has(id)), ...gekozen])]
}

/** What is wrong with a choice; undefined when nothing is. */
export function bronProbleem(werk: Pick<Werk, 'bronIds'>, keuze: Bronkeuze[], gekozen: string[]) {
  if (gekozen.some((id) => !keuze.some((one) => one.id === id)))
    return 'Kies uit afgeronde proeftuinen waar je in het team zit.'
  if (werk.bronIds.length > 0 && bronnenNa(werk, keuze, gekozen).length === 0)
    return 'Kies minstens één proeftuin.'
  return undefined
}

/** Those that are ticked on a form, or taken for ticked by a program that does not tell. */
export const gekozenIn = (keuze: Bronkeuze[]) => keuze.filter(({ gekozen }) => gekozen).map(({ id }) => id)
