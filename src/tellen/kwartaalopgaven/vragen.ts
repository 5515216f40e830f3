import { sql } from 'kysely'
import { createGastlink, revokeGastlinks } from '#src/inloggen/gastlinks/vragen.ts'
import { beginTermijn, endTermijn } from '#src/netwerk/termijnen/beloften.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { today } from '#src/platform/today.ts'
import { lockProeftuin, noteChange } from '#src/proeftuinen/proeftuin/queries.ts'
import { kenmerkVan } from './bereik.ts'
import type { Met } from './changes.ts'
import { antwoordWerkdagen, type Contact, doel, linkDagen } from './kwartaalopgave.ts'
import { findBereik, findContact, isGevraagd, listRegels } from './queries.ts'

type Nieuw = { proeftuinId: string; organisatieId: string; email: string }

/** Whom to ask from now on, instead of who was asked before; a question that is open goes along. Gives its id. */
export async function setContact(met: Met, actor: Pick<Actor, 'id'>, nieuw: Nieuw): Promise<string> {
  const { db } = met
  const { proeftuinId, organisatieId, email } = nieuw
  await lockProeftuin(db, proeftuinId)
  const vorige = await db
    .selectFrom('kwartaalcontact')
    .select(['id', 'email'])
    .where('proeftuinId', '=', proeftuinId)
    .where('organisatieId', '=', organisatieId)
    .where('gestoptOp', 'is', null)
    .executeTakeFirst()
  if (vorige?.email?.toLowerCase() === email.toLowerCase()) return vorige.id
  if (vorige) await stop(db, vorige.id, null)
  const { id } = await db
    .insertInto('kwartaalcontact')
    .values({ ...nieuw, doorId: actor.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  await noteChange(db, actor, { proeftuinId, handeling: 'kwartaal.contact' })
  await moveOpen(met, actor, { ...nieuw, contactId: id })
  return id
}

const stop = (db: Db, id: string, kenmerk: Buffer | null) =>
  db
    .updateTable('kwartaalcontact')
    .set({ gestoptOp: sql`now()`, email: null, kenmerk })
    .where('id', '=', id)
    .where('gestoptOp', 'is', null)
    .execute()

/** What is open at who was asked before, or was given back, is asked of the new one. */
async function moveOpen(met: Met, actor: Pick<Actor, 'id'>, nieuw: Nieuw & { contactId: string }) {
  const open = await met.db
    .updateTable('kwartaalopgave')
    .set({ contactId: nieuw.contactId, teruggegevenOp: null })
    .where('proeftuinId', '=', nieuw.proeftuinId)
    .where('organisatieId', '=', nieuw.organisatieId)
    .where('beantwoordOp', 'is', null)
    .where('gevraagdOp', '>', sql<Date>`now() - make_interval(days => ${linkDagen}::int)`)
    .returning('id')
    .execute()
  for (const { id } of open) {
    await revokeGastlinks(met.db, actor, { doel, onderwerpId: id })
    await stuur(met, actor, { id, email: nieuw.email })
  }
}

/** A link to this address, and about two weeks to answer. */
async function stuur(met: Met, door: Pick<Actor, 'id'>, { id, email }: { id: string; email: string }) {
  const over = { doel, onderwerpId: id }
  await createGastlink(met.db, door, { ...over, email, dagen: linkDagen })
  const belofte = { soort: doel, onderwerpId: id, begintOp: today(), werkdagen: antwoordWerkdagen }
  await beginTermijn(met, belofte)
}

/** Nobody is asked here any more. `zelf`: so said whoever was, and nobody asks at that address again. */
export async function stopContact(
  { db, enqueue }: Met,
  wie: Pick<Actor, 'id'> | null,
  { contact, zelf }: { contact: Contact; zelf: boolean },
): Promise<void> {
  await stop(db, contact.id, zelf && contact.email ? kenmerkVan(contact.email) : null)
  const open = await db
    .selectFrom('kwartaalopgave')
    .select('id')
    .where('contactId', '=', contact.id)
    .where('beantwoordOp', 'is', null)
    .execute()
  for (const { id } of open) {
    await revokeGastlinks(db, wie, { doel, onderwerpId: id })
    await endTermijn(db, { soort: doel, onderwerpId: id }, 'vervallenOp')
  }
  await noteChange(db, wie, { proeftuinId: contact.proeftuinId, handeling: 'kwartaal.gestopt' })
  if (zelf) await enqueue('stuur-kwartaalbericht', { contactId: contact.id })
}

/**
 * Asks about a quarter, once: nothing when this employer was asked already, has no place of work here, or may not be asked
 * now because a purchase runs. Gives the id of the question.
 */
export async function vraagKwartaal(
  met: Met,
  { contactId, kwartaal }: { contactId: string; kwartaal: string },
): Promise<string | undefined> {
  const { db } = met
  const contact = await findContact(db, contactId, true)
  if (!contact?.email) return undefined
  const { proeftuinId, organisatieId, email } = contact
  const over = { proeftuinId, organisatieId, kwartaal }
  if ((await isGevraagd(db, over)) || !(await magGevraagd(db, contact, email))) return undefined
  if ((await listRegels(db, over)).length === 0) return undefined
  const { id } = await db
    .insertInto('kwartaalopgave')
    .values({ ...over, contactId })
    .returning('id')
    .executeTakeFirstOrThrow()
  await stuur(met, { id: contact.doorId }, { id, email })
  const bijzonderheden = { kwartaal }
  await noteChange(db, null, { proeftuinId, handeling: 'kwartaal.gevraagd', bijzonderheden })
  return id
}

async function magGevraagd(db: Db, { proeftuinId, organisatieId }: Contact, email: string): Promise<boolean> {
  const bereik = await findBereik(db, proeftuinId, email)
  return bereik?.organisatieId === organisatieId && !bereik.dicht && !bereik.weg
}
