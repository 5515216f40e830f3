import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit, type Handeling } from '#src/platform/audit.ts'
import type { Config } from '#src/platform/config.ts'
import type { Db } from '#src/platform/db.ts'
import { lock } from '#src/platform/lock.ts'
import type { Aanmelding, Gast, Werkplek } from './aanmelding.ts'
import { admitAddress, makeOrganisatie } from './lidmaatschap.ts'

const now = sql<Date>`now()`

/** Of a request that is open and still as it was when the form was opened. */
const decided = (db: Db, actor: Actor, { id, versie }: { id: string; versie: number }) =>
  db
    .updateTable('aanmelding')
    .set({ behandeldDoorId: actor.id, tokenHash: null, tokenVerlooptOp: null, versie: sql`versie + 1` })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .where('bevestigdOp', 'is not', null)
    .where('toegelatenOp', 'is', null)
    .where('geweigerdOp', 'is', null)
    .returning('versie')

type Toelating = { aanmelding: Aanmelding; versie: number; werkplek: Werkplek; config: Config }

/** Admits with this organisation; the member's id, or undefined when somebody was first. */
export async function admit(
  db: Db,
  actor: Actor,
  { aanmelding: a, versie, werkplek, config }: Toelating,
): Promise<string | undefined> {
  await lock(db, `adres ${a.email}`)
  if (!(await decided(db, actor, { id: a.id, versie }).executeTakeFirst())) return undefined
  const organisatieId = await makeOrganisatie(db, actor, werkplek)
  const lidId = await admitAddress(db, config, { ...a, organisatieId })
  await db.updateTable('aanmelding').set({ toegelatenOp: now, lidId }).where('id', '=', a.id).execute()
  const bijzonderheden = { lid: lidId, organisatie: organisatieId }
  await write(db, actor, { handeling: 'aanmelding.toegelaten', id: a.id, bijzonderheden })
  return lidId
}

/** Asks something; the request's new version, or undefined when somebody was first. */
export async function ask(
  db: Db,
  actor: Actor,
  { id, versie, vraag }: { id: string; versie: number; vraag: string },
): Promise<number | undefined> {
  const asked = await decided(db, actor, { id, versie })
    .set({ vraag, gevraagdOp: now, antwoord: null, beantwoordOp: null })
    .executeTakeFirst()
  if (asked) await write(db, actor, { handeling: 'aanmelding.gevraagd', id })
  return asked?.versie
}

/** Refuses with a reason; the request's new version, or undefined when somebody was first. */
export async function refuse(
  db: Db,
  actor: Actor,
  { id, versie, reden }: { id: string; versie: number; reden: string },
): Promise<number | undefined> {
  const refused = await decided(db, actor, { id, versie }).set({ geweigerdOp: now, reden }).executeTakeFirst()
  if (refused) await write(db, actor, { handeling: 'aanmelding.geweigerd', id })
  return refused?.versie
}

/** Makes a member of a guest who did not ask; false when somebody was first. A request made meanwhile is settled too. */
export async function admitGast(
  db: Db,
  actor: Actor,
  { gast, versie, werkplek }: { gast: Gast; versie: number; werkplek: Werkplek },
): Promise<boolean> {
  await lock(db, `adres ${gast.email}`)
  const admitted = await db
    .updateTable('lid')
    .set({ toegelatenOp: now, versie: sql`versie + 1` })
    .where('id', '=', gast.id)
    .where('versie', '=', versie)
    .where('toegelatenOp', 'is', null)
    .where('vertrokkenOp', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!admitted) return false
  const organisatieId = await makeOrganisatie(db, actor, werkplek)
  await db.updateTable('lid').set({ organisatieId }).where('id', '=', gast.id).execute()
  await db
    .updateTable('aanmelding')
    .set({
      toegelatenOp: now,
      lidId: gast.id,
      behandeldDoorId: actor.id,
      tokenHash: null,
      tokenVerlooptOp: null,
      versie: sql`versie + 1`,
    })
    .where(sql<string>`lower(email)`, '=', gast.email.toLowerCase())
    .where('bevestigdOp', 'is not', null)
    .where('toegelatenOp', 'is', null)
    .where('geweigerdOp', 'is', null)
    .execute()
  await audit(db, actor, {
    handeling: 'gast.toegelaten',
    onderwerp: 'lid',
    onderwerpId: gast.id,
    bijzonderheden: { organisatie: organisatieId },
  })
  return true
}

type Written = { handeling: Handeling; id: string; bijzonderheden?: Record<string, string> }

const write = (db: Db, actor: Actor, { handeling, id, bijzonderheden = {} }: Written) =>
  audit(db, actor, { handeling, onderwerp: 'aanmelding', onderwerpId: id, bijzonderheden })
