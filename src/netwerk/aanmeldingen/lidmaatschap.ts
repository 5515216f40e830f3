import { sql } from 'kysely'
import { endSessions } from '#src/inloggen/sessies/leave.ts'
import { recallSide } from '#src/netwerk/werk/geheugen.ts'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Config } from '#src/platform/config.ts'
import type { Db } from '#src/platform/db.ts'
import { lock } from '#src/platform/lock.ts'
import type { Werkplek } from './aanmelding.ts'

const now = sql<Date>`now()`

type Toegelaten = {
  naam: string
  email: string
  rol: string
  organisatieId: string
  leverancierTot: string | null
}

/**
 * The one account with this address, as a member: a new one, or the guest's. Who left comes back without the powers
 * of before. A member is left as he or she is. What was said of work for a supplier counts, and what is remembered of
 * the address. Gives the id.
 */
export async function admitAddress(db: Db, config: Config, wie: Toegelaten): Promise<string> {
  const { naam, email, rol, organisatieId, leverancierTot } = wie
  await closeOldDoors(db, email)
  await db
    .insertInto('lid')
    .values({ naam, email, organisatieId, leverancierTot, rollen: [rol], toegelatenOp: now })
    .onConflict((conflict) =>
      conflict
        .expression(sql`lower(email)`)
        .doUpdateSet({
          naam: sql`case when lid.vertrokken_op is null then lid.naam else excluded.naam end`,
          rollen: sql`case when ${rol} = any(lid.rollen) then lid.rollen else lid.rollen || excluded.rollen end`,
          organisatieId,
          leverancierTot: sql`greatest(lid.leverancier_tot, excluded.leverancier_tot)`,
          toegelatenOp: now,
          vertrokkenOp: null,
          adviesteamSinds: null,
          beheerSinds: null,
          tweedeStapSinds: null,
          versie: sql`lid.versie + 1`,
        })
        .where((eb) => eb.or([eb('lid.toegelatenOp', 'is', null), eb('lid.vertrokkenOp', 'is not', null)])),
    )
    .execute()
  const { id } = await db
    .selectFrom('lid')
    .select('id')
    .where(sql<string>`lower(email)`, '=', email.toLowerCase())
    .executeTakeFirstOrThrow()
  await recallSide(db, config, { id, email })
  await keepAkkoord(db, id, email)
  return id
}

/** Who confirmed the address accepted the house rules of that day with it. */
const keepAkkoord = (db: Db, lidId: string, email: string) =>
  sql`insert into voorwaarden_akkoord (lid_id, versie, op)
    select ${lidId}, voorwaarden_versie, max(bevestigd_op) from aanmelding
    where lower(email) = ${email.toLowerCase()} and voorwaarden_versie is not null and bevestigd_op is not null
    group by voorwaarden_versie on conflict do nothing`.execute(db)

/**
 * What somebody who left could come in with does not come back to life, nor does a place in a team: an address may have
 * gone to somebody else, and who comes back may work for another organisation.
 */
async function closeOldDoors(db: Db, email: string): Promise<void> {
  const gone = await db
    .selectFrom('lid')
    .select('id')
    .where(sql<string>`lower(email)`, '=', email.toLowerCase())
    .where('vertrokkenOp', 'is not', null)
    .executeTakeFirst()
  if (!gone) return
  await endSessions(db, gone.id)
  for (const tabel of ['passkey', 'koppeling', 'herstelcode', 'codegenerator', 'teamlid'] as const)
    await db.deleteFrom(tabel).where('lidId', '=', gone.id).execute()
}

/** The organisation itself; a proposed one is made now, unless somebody made it in the meantime. */
export async function makeOrganisatie(db: Db, actor: Actor, werkplek: Werkplek): Promise<string> {
  if (werkplek.organisatieId !== null) return werkplek.organisatieId
  const { organisatieNaam: naam, organisatieSoort: soort } = werkplek
  await lock(db, `organisatie ${naam}`)
  const existing = await db
    .selectFrom('organisatie')
    .select('id')
    .where(sql<string>`lower(naam)`, '=', naam.toLowerCase())
    .where('soort', '=', soort)
    .where('opgehevenOp', 'is', null)
    .executeTakeFirst()
  if (existing) return existing.id
  const { id } = await db
    .insertInto('organisatie')
    .values({ naam, soort })
    .returning('id')
    .executeTakeFirstOrThrow()
  await audit(db, actor, { handeling: 'organisatie.toegevoegd', onderwerp: 'organisatie', onderwerpId: id })
  return id
}
