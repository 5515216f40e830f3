import { sql } from 'kysely'
import { type Actor, decidesOnSides } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'

/** As whom one can look before sharing: none of them is somebody. */
const lezers = ['bezoeker', 'overheid', 'netwerk', 'leverancier'] as const
export type Lezer = (typeof lezers)[number]

export const lezerLabel: Record<Lezer, string> = {
  bezoeker: 'een bezoeker zonder account',
  overheid: 'een lid dat bij een overheid werkt',
  netwerk: 'een lid dat niet bij een overheid werkt',
  leverancier: 'een leverancier buiten het team',
}

export const lezerKnop: Record<Lezer, string> = {
  bezoeker: 'bezoeker',
  overheid: 'overheid',
  netwerk: 'netwerk',
  leverancier: 'leverancier',
}

const lid: Actor = {
  // Of nobody: no member has it.
  id: '00000000-0000-0000-0000-000000000000',
  naam: 'Een lid',
  organisatieId: null,
  kant: 'geen',
  overheid: false,
  leverancier: false,
  leverancierTot: null,
  ooitLeverancier: false,
  toegelaten: true,
  adviesteam: false,
  beheer: false,
}

/** What the policies are asked about: they decide what this reader sees, as for anybody. */
export const alsLezer: Record<Lezer, Actor | null> = {
  bezoeker: null,
  overheid: { ...lid, kant: 'opdrachtgever', overheid: true },
  netwerk: lid,
  leverancier: { ...lid, kant: 'leverancier', leverancier: true },
}

/** As whom this member can look: through the eyes of the overheid only who reads with these. */
export const lezersVoor = (actor: Actor): Lezer[] =>
  lezers.filter(
    (one) => one !== 'overheid' || decidesOnSides(actor) || (actor.overheid && !actor.ooitLeverancier),
  )

/** Does it, looks, and leaves everything as it was. Inside the transaction of a request that changes something. */
export async function alsof<T>(
  db: Db,
  { act, look }: { act: () => Promise<unknown>; look: () => Promise<T> },
) {
  await sql`savepoint alsof`.execute(db)
  try {
    await act()
    return await look()
  } finally {
    await sql`rollback to savepoint alsof`.execute(db)
  }
}
