import { sql } from 'kysely'
import { dropAdreswijziging } from '#src/inloggen/sessies/leave.ts'
import { recallSide, rememberSide } from '#src/netwerk/werk/geheugen.ts'
import { audit } from '#src/platform/audit.ts'
import type { Config } from '#src/platform/config.ts'
import type { Db } from '#src/platform/db.ts'
import { lock } from '#src/platform/lock.ts'
import { mailKwamAan } from '#src/platform/mail-ontvangst.ts'
import { type Asker, answered } from '#src/platform/places.ts'
import { hashOf, newToken } from '#src/platform/tokens.ts'
import { linkUren } from './adreswijziging.ts'
import { findWijziging } from './queries.ts'

const soon = sql<Date>`now() + make_interval(hours => ${linkUren}::int)`

/** Notes what is asked; whose address it may be already, only the job that mails finds out. Gives its id. */
export async function askWijziging(db: Db, lidId: string, email: string): Promise<string> {
  await dropAdreswijziging(db, lidId)
  const { id } = await db
    .insertInto('adreswijziging')
    .values({ lidId, email, verlooptOp: soon })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A fresh token; undefined when it was confirmed or asked for anew since. */
export async function issueToken(db: Db, wijzigingId: string): Promise<string | undefined> {
  const token = newToken()
  const issued = await db
    .updateTable('adreswijziging')
    .set({ tokenHash: hashOf(token), verlooptOp: soon })
    .where('id', '=', wijzigingId)
    .where('bevestigdOp', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return issued && token
}

type Changed = { id: string; lidId: string; isNew: boolean }

/**
 * From now on this is the address. Undefined when the link was used or is too old, or somebody else got the address in
 * the meantime. Of two at once, one gets it.
 */
export async function confirmWijziging(
  asker: Asker,
  config: Config,
  token: string,
): Promise<Changed | undefined> {
  const { db } = asker
  const asked = await findWijziging(db, token)
  if (!asked) return undefined
  await lock(db, `adres ${asked.email}`)
  const { rows } = await sql<{ id: string; lidId: string; email: string; oudEmail: string }>`
    update adreswijziging w set bevestigd_op = now(), oud_email = l.email from lid l
    where l.id = w.lid_id and l.vertrokken_op is null and l.op_slot_sinds is null and w.token_hash = ${hashOf(token)}
      and w.bevestigd_op is null and w.verloopt_op > now()
      and not exists (select from lid o where lower(o.email) = lower(w.email) and o.id <> l.id)
    returning w.id, w.lid_id, w.email, w.oud_email`.execute(db)
  const [wijziging] = rows
  if (!wijziging) return undefined
  const { id, lidId, email, oudEmail } = wijziging
  await answered(asker, mailKwamAan, lidId)
  if (email === oudEmail.toLowerCase()) return { id, lidId, isNew: false }
  await rememberSide(asker, config, { id: lidId, email: oudEmail })
  await moveTo(db, wijziging)
  await recallSide(db, config, { id: lidId, email })
  await audit(db, null, { handeling: 'lid.adres_gewijzigd', onderwerp: 'lid', onderwerpId: lidId })
  return { id, lidId, isNew: true }
}

/** Links that are under way to the old address let nobody in any more; invitations go along, once per team. */
async function moveTo(
  db: Db,
  { lidId, email, oudEmail }: { lidId: string; email: string; oudEmail: string },
) {
  await sql`update uitnodiging u set ingetrokken_op = now() where lower(u.email) = ${oudEmail.toLowerCase()}
    and num_nonnulls(aangenomen_op, ingetrokken_op, afgeslagen_op) = 0 and exists (select from uitnodiging x
      where x.proeftuin_id = u.proeftuin_id and lower(x.email) = ${email} and x.id <> u.id
        and num_nonnulls(x.aangenomen_op, x.ingetrokken_op, x.afgeslagen_op) = 0)`.execute(db)
  await db
    .updateTable('uitnodiging')
    .set({ email })
    .where((eb) => eb(eb.fn<string>('lower', ['email']), '=', oudEmail.toLowerCase()))
    .where('aangenomenOp', 'is', null)
    .where('ingetrokkenOp', 'is', null)
    .execute()
  await db.updateTable('lid').set({ email }).where('id', '=', lidId).execute()
  await db.deleteFrom('inlogverzoek').where('lidId', '=', lidId).where('gebruiktOp', 'is', null).execute()
}
