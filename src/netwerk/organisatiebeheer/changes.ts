import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit, type Handeling } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict, NotFound } from '#src/platform/errors.ts'
import { hasDomein } from './queries.ts'

const now = sql<Date>`now()`

type Wie = { organisatieId: string; lidId: string }

/** Makes a colleague administrator; false when he or she was already. NotFound for who does not work there. */
export async function appoint(db: Db, actor: Actor, { organisatieId, lidId }: Wie): Promise<boolean> {
  const colleague = await db
    .selectFrom('lid')
    .select('id')
    .where('id', '=', lidId)
    .where('organisatieId', '=', organisatieId)
    .where('toegelatenOp', 'is not', null)
    .where('vertrokkenOp', 'is', null)
    .forShare()
    .executeTakeFirst()
  if (!colleague) throw new NotFound()
  const made = await db
    .insertInto('organisatiebeheer')
    .values({ organisatieId, lidId, doorId: actor.id })
    .onConflict((conflict) => conflict.doNothing())
    .returning('lidId')
    .executeTakeFirst()
  if (!made) return false
  await settle(db, actor, lidId)
  await write(db, actor, { handeling: 'organisatiebeheer.gegeven', organisatieId, lidId })
  return true
}

/** Whoever became administrator no longer asks for it. */
const settle = (db: Db, actor: Actor, lidId: string) =>
  db
    .updateTable('beheerverzoek')
    .set(
      actor.id === lidId
        ? { ingetrokkenOp: now, versie: sql`versie + 1` }
        : { toegekendOp: now, beslotenDoorId: actor.id, versie: sql`versie + 1` },
    )
    .where('lidId', '=', lidId)
    .where('toegekendOp', 'is', null)
    .where('geweigerdOp', 'is', null)
    .where('ingetrokkenOp', 'is', null)
    .execute()

/** Ends it, for oneself or for another; false when it had ended already. */
export async function remove(db: Db, actor: Actor, { organisatieId, lidId }: Wie): Promise<boolean> {
  const gone = await db
    .deleteFrom('organisatiebeheer')
    .where('organisatieId', '=', organisatieId)
    .where('lidId', '=', lidId)
    .returning('lidId')
    .executeTakeFirst()
  if (!gone) return false
  await write(db, actor, { handeling: 'organisatiebeheer.beeindigd', organisatieId, lidId })
  return true
}

const somebodyWasFirst =
  'Iemand anders is je net voor geweest. Vraag het nu aan die collega: ga terug en open de pagina opnieuw.'

/** The first with an address at the organisation takes its page on. Conflict when it is kept already, or the address is elsewhere. */
export async function takeOn(db: Db, actor: Actor, organisatieId: string): Promise<void> {
  // Of two at once, one is first.
  await db
    .selectFrom('organisatie')
    .select('id')
    .where('id', '=', organisatieId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  const kept = await db
    .selectFrom('organisatiebeheer')
    .select('lidId')
    .where('organisatieId', '=', organisatieId)
    .limit(1)
    .executeTakeFirst()
  if (kept) throw new Conflict(somebodyWasFirst)
  if (!(await hasDomein(db, actor.id, organisatieId)))
    throw new Conflict('Je adres hoort niet bij deze organisatie. Vraag het aan het adviesteam.')
  await appoint(db, actor, { organisatieId, lidId: actor.id })
}

/** Asks the administrators, or the adviesteam when there is no address to go by. Undefined when it was asked already. */
export async function ask(
  db: Db,
  actor: Actor,
  { organisatieId, reden, adviesteam }: { organisatieId: string; reden: string; adviesteam: boolean },
): Promise<string | undefined> {
  const asked = await db
    .insertInto('beheerverzoek')
    .values({ organisatieId, lidId: actor.id, reden, doorgezetOp: adviesteam ? now : null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return asked?.id
}

/** Takes the own open request back; false when there was none, or it was decided first. */
export async function withdraw(db: Db, actor: Actor, organisatieId: string): Promise<boolean> {
  const gone = await db
    .updateTable('beheerverzoek')
    .set({ ingetrokkenOp: now, versie: sql`versie + 1` })
    .where('lidId', '=', actor.id)
    .where('organisatieId', '=', organisatieId)
    .where('toegekendOp', 'is', null)
    .where('geweigerdOp', 'is', null)
    .where('ingetrokkenOp', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return gone !== undefined
}

type Besluit = { id: string; versie: number }

/** Of a request that is open and still as it was when its page was opened. */
const decided = (db: Db, actor: Actor, { id, versie }: Besluit) =>
  db
    .updateTable('beheerverzoek')
    .set({ beslotenDoorId: actor.id, versie: sql`versie + 1` })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .where('toegekendOp', 'is', null)
    .where('geweigerdOp', 'is', null)
    .where('ingetrokkenOp', 'is', null)
    .returning(['versie', 'lidId', 'organisatieId'])

/** Makes who asked an administrator; the request's new version, or undefined when somebody was first. */
export async function grant(db: Db, actor: Actor, besluit: Besluit): Promise<number | undefined> {
  const granted = await decided(db, actor, besluit).set({ toegekendOp: now }).executeTakeFirst()
  if (!granted) return undefined
  await appoint(db, actor, granted)
  return granted.versie
}

/** Refuses with an explanation; the request's new version, or undefined when somebody was first. */
export async function refuse(
  db: Db,
  actor: Actor,
  { uitleg, ...besluit }: Besluit & { uitleg: string },
): Promise<number | undefined> {
  const refused = await decided(db, actor, besluit).set({ geweigerdOp: now, uitleg }).executeTakeFirst()
  if (refused) await write(db, actor, { handeling: 'beheerverzoek.geweigerd', ...refused })
  return refused?.versie
}

const write = (db: Db, actor: Actor, { handeling, organisatieId, lidId }: Wie & { handeling: Handeling }) =>
  audit(db, actor, {
    handeling,
    onderwerp: 'organisatie',
    onderwerpId: organisatieId,
    bijzonderheden: { lid: lidId },
  })
