import { sql } from 'kysely'
import { recallSide } from '#src/netwerk/werk/geheugen.ts'
import { laatsteDag } from '#src/netwerk/werk/leverancierswerk.ts'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Config } from '#src/platform/config.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict, NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { hashOf, newToken } from '#src/platform/tokens.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { lockProeftuin, noteChange } from '#src/proeftuinen/proeftuin/queries.ts'
import type { KennismakingData } from './forms.ts'
import { isOpen } from './queries.ts'
import { handOver } from './stokje.ts'
import { type Genodigde, type Ontvangen, uitnodigingDagen } from './team.ts'

const answered = 'Deze uitnodiging is intussen al beantwoord of ingetrokken.'
const now = sql<Date>`now()`
const validUntil = sql<Date>`now() + make_interval(days => ${uitnodigingDagen}::int)`

/** A new invitation, or the open one for this member or address again with these words. Gives its id; the job sends the mail. */
export async function invite(
  db: Db,
  actor: Actor,
  { proeftuin, wie, boodschap }: { proeftuin: Proeftuin; wie: Genodigde; boodschap: string },
): Promise<string> {
  const again = { ...wie, boodschap, doorId: actor.id, verlooptOp: validUntil }
  const { id } = await db
    .insertInto('uitnodiging')
    .values({ ...again, proeftuinId: proeftuin.id })
    .onConflict((conflict) =>
      conflict
        .expression('lidId' in wie ? sql`proeftuin_id, lid_id` : sql`proeftuin_id, lower(email)`)
        .where(isOpen)
        .doUpdateSet({ ...again, verstuurdOp: now }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  const bijzonderheden = { uitnodiging: id, rol: wie.rol }
  await audit(db, actor, {
    handeling: 'uitnodiging.verstuurd',
    onderwerp: 'proeftuin',
    onderwerpId: proeftuin.id,
    bijzonderheden,
  })
  return id
}

/** A fresh token for an open invitation, for the mail; the one before stops working. */
export async function issueUitnodigingToken(db: Db, id: string): Promise<string | undefined> {
  const token = newToken()
  const issued = await db
    .updateTable('uitnodiging')
    .set({ tokenHash: hashOf(token) })
    .where('id', '=', id)
    .where(isOpen)
    .returning('id')
    .executeTakeFirst()
  return issued && token
}

/** NotFound for an id that is none; Conflict when it was used or withdrawn first. */
export async function withdraw(
  db: Db,
  actor: Actor,
  { proeftuinId, id }: { proeftuinId: string; id: string },
): Promise<void> {
  if (!isUuid(id)) throw new NotFound()
  const withdrawn = await db
    .updateTable('uitnodiging')
    .set({ ingetrokkenOp: now })
    .where('id', '=', id)
    .where('proeftuinId', '=', proeftuinId)
    .where(isOpen)
    .executeTakeFirst()
  if (withdrawn.numUpdatedRows === 0n) {
    throw new Conflict(`${answered} Ga terug en bekijk het team.`)
  }
  const handeling = 'uitnodiging.ingetrokken'
  await noteChange(db, actor, { proeftuinId, handeling, bijzonderheden: { uitnodiging: id } })
}

/** Uses the invitation up and makes this member part of the team. Of two at once, one does it; a supplier never leads. */
export async function accept(db: Db, { id, proeftuinId, rol }: Ontvangen, lidId: string): Promise<void> {
  const accepted = await db
    .updateTable('uitnodiging')
    .set({ aangenomenOp: now })
    .where('id', '=', id)
    .where(isOpen)
    .returning('id')
    .executeTakeFirst()
  if (!accepted) throw new Conflict(answered)
  if (rol === 'trekker' && (await isSupplier(db, lidId))) throw new Conflict(neverLeads)
  await db
    .insertInto('teamlid')
    .values({ proeftuinId, lidId, rol })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await closeOthers(db, proeftuinId, lidId)
  const bijzonderheden = { lid: lidId, rol, uitnodiging: id }
  await noteChange(db, { id: lidId }, { proeftuinId, handeling: 'teamlid.toegetreden', bijzonderheden })
}

/** Who is in the team is not asked any more, by name nor by address. */
async function closeOthers(db: Db, proeftuinId: string, lidId: string): Promise<void> {
  await db
    .updateTable('uitnodiging')
    .set({ ingetrokkenOp: now })
    .where('proeftuinId', '=', proeftuinId)
    .where(isOpen)
    .where(
      sql<boolean>`(lid_id = ${lidId} or lower(email) = (select lower(l.email) from lid l where l.id = ${lidId}))`,
    )
    .execute()
}

const neverLeads = 'Wie aan de kant van leveranciers staat, trekt geen proeftuin. Vraag om een andere rol.'

async function isSupplier(db: Db, lidId: string): Promise<boolean> {
  const { levert } = await db
    .selectNoFrom(sql<boolean>`is_leverancier(${lidId})`.as('levert'))
    .executeTakeFirstOrThrow()
  return levert
}

/** Says no, for good as far as this invitation goes. Of two answers at once, the first counts. */
export async function decline(db: Db, actor: Actor | null, { id, proeftuinId }: Ontvangen): Promise<void> {
  const declined = await db
    .updateTable('uitnodiging')
    .set({ afgeslagenOp: now })
    .where('id', '=', id)
    .where(isOpen)
    .executeTakeFirst()
  if (declined.numUpdatedRows === 0n) throw new Conflict(answered)
  const handeling = 'uitnodiging.afgeslagen'
  await noteChange(db, actor, { proeftuinId, handeling, bijzonderheden: { uitnodiging: id } })
}

const addressInUse =
  'Met dit e-mailadres kun je nu niet meedoen: er is al een account mee gemaakt. Open de link in je mail opnieuw, of vraag het adviesteam.'

/** A guest: sees what is public and this team's proeftuin, until the adviesteam admits. Gives the member's id. */
export async function createGast(
  db: Db,
  config: Config,
  { email, naam, functie, ...verklaring }: KennismakingData & Pick<Ontvangen, 'email'>,
): Promise<string> {
  const created = await db
    .insertInto('lid')
    .values({ naam, functie, email, leverancierTot: laatsteDag(verklaring) })
    .onConflict((conflict) => conflict.expression(sql`lower(email)`).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!created) throw new Conflict(addressInUse)
  await recallSide(db, config, { id: created.id, email })
  return created.id
}

/** Out of the team; the baton, if held, goes to who leads. */
export async function removeTeamlid(
  db: Db,
  actor: Actor,
  { proeftuin, lidId }: { proeftuin: Proeftuin; lidId: string },
): Promise<void> {
  await lockProeftuin(db, proeftuin.id)
  const trekker = await db
    .selectFrom('teamlid')
    .select('lidId')
    .where('proeftuinId', '=', proeftuin.id)
    .where('rol', '=', 'trekker')
    .where('lidId', '<>', lidId)
    .executeTakeFirst()
  if (!trekker)
    throw new Conflict('De andere trekker is intussen vertrokken. Er moet iemand blijven om te trekken.')
  await db.deleteFrom('teamlid').where('proeftuinId', '=', proeftuin.id).where('lidId', '=', lidId).execute()
  if (await holdsBaton(db, proeftuin.id, lidId)) {
    await handOver(db, actor, { proeftuin, lidId: trekker.lidId, boodschap: '' })
  }
  const bijzonderheden = { lid: lidId }
  await audit(db, actor, {
    handeling: 'teamlid.vertrokken',
    onderwerp: 'proeftuin',
    onderwerpId: proeftuin.id,
    bijzonderheden,
  })
}

async function holdsBaton(db: Db, proeftuinId: string, lidId: string): Promise<boolean> {
  const held = await db
    .selectFrom('estafette')
    .select('id')
    .where('proeftuinId', '=', proeftuinId)
    .where('lidId', '=', lidId)
    .where('tot', 'is', null)
    .executeTakeFirst()
  return held !== undefined
}
