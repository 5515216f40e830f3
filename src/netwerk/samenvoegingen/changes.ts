import { sql } from 'kysely'
import { type Aantallen, bijSamenvoeging } from '#src/netwerk/organisaties/verhuizing.ts'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import { type Asker, filled } from '#src/platform/places.ts'
import { isOneSide, type Plan } from './samenvoeging.ts'

/** Until the transaction ends nothing new can refer to either, nor is either changed: the plan that is made now holds. */
export const lockBoth = (db: Db, ids: string[]) =>
  sql`select id from organisatie where id::text = any(${ids}) order by id for update`.execute(db)

/** Does what the plan says, all of it, and leaves a line. Conflict when anything moved that the plan does not tell of. */
export async function merge(asker: Asker & { actor: Actor }, plan: Plan): Promise<void> {
  const { db, actor } = asker
  if (!isOneSide(plan))
    throw new Conflict('Ze staan aan verschillende kanten. Verander eerst de kant van een.')
  // First: whoever works there has no other organisation from now on, and is not asked which one closes.
  await joinRows(db, plan)
  assertAsPlanned(await moveAll(asker, plan), plan.aantallen)
  await writeMerge(db, actor, plan)
}

/** What refers to the one that goes, noun by noun, those above first: what hangs on another goes before it. */
async function moveAll(asker: Asker & { actor: Actor }, plan: Plan): Promise<Aantallen> {
  const paar = { blijft: plan.blijft.id, weg: plan.weg.id }
  const verhuizingen = await filled(asker, bijSamenvoeging, null)
  const moved = []
  for (const { move } of verhuizingen.toReversed()) moved.push(await move(asker.db, asker.actor, paar))
  for (const { daarna } of moved) await daarna?.()
  return Object.assign({}, ...moved.map(({ aantallen }) => aantallen))
}

/** The two rows themselves: what is unique is given up by the one before the other takes it. */
async function joinRows(db: Db, { blijft, weg, overname, ouder }: Plan): Promise<void> {
  await db
    .updateTable('organisatie')
    .set({
      opgegaanInId: blijft.id,
      ouderId: null,
      versie: sql`versie + 1`,
      opgehevenOp: sql`coalesce(opgeheven_op, current_date)`,
      ...(overname.tooi && { tooi: null }),
      ...(overname.bronSleutel && { bronSleutel: null }),
    })
    .where('id', '=', weg.id)
    .execute()
  await db
    .updateTable('organisatie')
    .set({ ...overname, ouderId: ouder?.id ?? null, versie: sql`versie + 1` })
    .where('id', '=', blijft.id)
    .execute()
}

const somethingMoved = 'Er is intussen iets veranderd bij een van de twee. Bekijk opnieuw wat er gebeurt.'

function assertAsPlanned(moved: Aantallen, planned: Aantallen): void {
  const differs = Object.entries(planned).some(([what, n]) => moved[what] !== n)
  if (differs) throw new Conflict(somethingMoved)
}

const writeMerge = (db: Db, actor: Actor, { blijft, weg, aantallen }: Plan) =>
  audit(db, actor, {
    handeling: 'organisatie.samengevoegd',
    onderwerp: 'organisatie',
    onderwerpId: blijft.id,
    bijzonderheden: {
      ...Object.fromEntries(Object.entries(aantallen).map(([what, n]) => [what, String(n)])),
      weg: weg.id,
    },
  })
