import { sql } from 'kysely'
import { createGastlink, revokeGastlinks } from '#src/inloggen/gastlinks/vragen.ts'
import { beginTermijn, endTermijn } from '#src/netwerk/termijnen/beloften.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import type { Enqueue } from '#src/platform/jobs.ts'
import { today } from '#src/platform/today.ts'
import { noteChange } from '#src/proeftuinen/proeftuin/queries.ts'
import { antwoordWerkdagen, doel, linkDagen } from './gastheer.ts'

type Met = { db: Db; enqueue: Enqueue }
type Wie = Pick<Actor, 'id'> | null

const answered = 'Er is intussen al besloten wie gastheer is. Ga terug en kijk hoe het staat.'

const isWaiting = sql<boolean>`num_nonnulls(bevestigd_op, afgewezen_op, teruggenomen_op) = 0`

/** Asks one address to answer for the host, in the place of who was asked before. A termijn of ten working days begins. */
export async function askGastheer(
  { db, enqueue }: Met,
  actor: Pick<Actor, 'id'>,
  { proeftuinId, email }: { proeftuinId: string; email: string },
): Promise<void> {
  const asked = await db
    .updateTable('gastheer')
    .set({ gevraagdOp: sql`now()` })
    .where('proeftuinId', '=', proeftuinId)
    .where(isWaiting)
    .executeTakeFirst()
  if (asked.numUpdatedRows === 0n) throw new Conflict(answered)
  const vraag = { doel, onderwerpId: proeftuinId }
  await revokeGastlinks(db, actor, vraag)
  await createGastlink(db, actor, { ...vraag, email, dagen: linkDagen })
  const belofte = { soort: doel, onderwerpId: proeftuinId, begintOp: today(), werkdagen: antwoordWerkdagen }
  await beginTermijn({ db, enqueue }, belofte)
  await noteChange(db, actor, { proeftuinId, handeling: 'gastheer.gevraagd' })
}

const feit = {
  bevestigd: 'bevestigdOp',
  afgewezen: 'afgewezenOp',
  teruggenomen: 'teruggenomenOp',
} as const

type Besluit = { proeftuinId: string; besluit: keyof typeof feit }

/**
 * Of two at once one decides. Unless it was confirmed, the organisation of who began it is the host from then on; what
 * was asked by mail is no longer asked.
 */
export async function decideGastheer(
  { db, enqueue }: Met,
  wie: Wie,
  { proeftuinId, besluit }: Besluit,
): Promise<void> {
  const decided = await db
    .updateTable('gastheer')
    .set({ [feit[besluit]]: sql`now()`, beslistDoorId: wie?.id ?? null })
    .where('proeftuinId', '=', proeftuinId)
    .where(isWaiting)
    .returning('eigenId')
    .executeTakeFirst()
  if (!decided) throw new Conflict(answered)
  if (besluit !== 'bevestigd')
    await db
      .updateTable('proeftuin')
      .set({ organisatieId: decided.eigenId })
      .where('id', '=', proeftuinId)
      .execute()
  await revokeGastlinks(db, wie, { doel, onderwerpId: proeftuinId })
  const einde = besluit === 'teruggenomen' ? 'vervallenOp' : 'voldaanOp'
  await endTermijn(db, { soort: doel, onderwerpId: proeftuinId }, einde)
  await noteChange(db, wie, { proeftuinId, handeling: `gastheer.${besluit}` })
  if (besluit !== 'teruggenomen') await enqueue('stuur-gastheer-antwoord', { proeftuinId })
}
