import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit, type Handeling } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict, NotFound } from '#src/platform/errors.ts'
import { lock } from '#src/platform/lock.ts'
import type { Asker } from '#src/platform/places.ts'
import type { Bewaard, Inhoud } from '#src/platform/te-melden.ts'
import { hashOf, newToken } from '#src/platform/tokens.ts'
import type { MeldData, UitspraakData, VoorstelData } from './forms.ts'
import { type Maatregel, type Melding, spoedUren } from './melding.ts'
import { onderwerpVan } from './onderwerpen.ts'

const now = sql<Date>`now()`
const first = 'Iemand anders van het adviesteam was je voor. Ga terug en kijk hoe het nu staat.'

/** Who decides, and what the nouns say of what is decided on. */
type Deciding = Asker & { actor: Actor }
type Subject = { soort: string; onderwerpId: string }

/** Keeps the report with the text as it is now; NotFound when it was taken away a moment ago. Gives its id. */
export async function report(
  asker: Asker,
  { soort, onderwerpId, form }: Subject & { form: MeldData },
): Promise<string> {
  const { db, actor } = asker
  await lock(db, `onderwerp ${onderwerpId}`)
  const onderwerp = await onderwerpVan(asker, soort)
  await onderwerp.find(db, actor, onderwerpId)
  const inhoud = await onderwerp.read(db, onderwerpId, actor)
  if (!inhoud) throw new NotFound()
  const { id } = await db
    .insertInto('melding')
    .values({
      soort,
      onderwerpId,
      reden: form.reden,
      toelichting: form.toelichting,
      lidId: actor?.id ?? null,
      email: actor ? null : form.email,
      auteurIds: inhoud.auteurIds,
      aanduiding: inhoud.aanduiding,
      momentopname: JSON.stringify(inhoud.momentopname),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await write(db, actor, { handeling: 'melding.gedaan', id })
  return id
}

/** A fresh link for the visitor who reported it, for the mail; those before keep working. */
export async function issueVolgtoken(db: Db, meldingId: string): Promise<string> {
  const token = newToken()
  await sql`update melding set token_hashes = array_append(token_hashes, ${hashOf(token)}) where id = ${meldingId}`.execute(
    db,
  )
  return token
}

type Proposal = { melding: Melding; inhoud: Inhoud; form: VoorstelData }

/** Proposes to take it away; or decides to leave it, or to ask for a change. Gives the measure's id. */
export async function propose(deciding: Deciding, { melding, inhoud, form }: Proposal): Promise<string> {
  const { db, actor } = deciding
  await lockOpen(db, melding.id)
  const { besluit, motivering, spoed } = form
  const { soort, onderwerpId } = melding
  const bewaard = spoed ? await hide(deciding, melding) : null
  const made = await db
    .insertInto('maatregel')
    .values({
      meldingId: melding.id,
      soort,
      onderwerpId,
      besluit,
      motivering,
      doorId: actor.id,
      auteurIds: melding.auteurIds,
      aanduiding: inhoud.aanduiding,
      proeftuinId: inhoud.binnenId,
      bewaard,
      spoedTot: spoed ? sql<Date>`now() + make_interval(hours => ${spoedUren}::int)` : null,
      verborgenOp: spoed ? now : null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) throw new Conflict(first)
  if (besluit !== 'weghalen') await close(db, { id: melding.id })
  await write(db, actor, {
    handeling: spoed ? 'maatregel.met_spoed' : `maatregel.${besluit}`,
    id: melding.id,
    maatregel: made.id,
  })
  return made.id
}

/** Nobody decides on a report twice. */
async function lockOpen(db: Db, id: string): Promise<void> {
  const open = await db
    .selectFrom('melding')
    .select('id')
    .where('id', '=', id)
    .where('afgehandeldOp', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!open) throw new Conflict(first)
}

async function hide(asker: Asker, { soort, onderwerpId }: Subject): Promise<string | null> {
  const onderwerp = await onderwerpVan(asker, soort)
  const bewaard = await onderwerp.hide(asker.db, onderwerpId)
  return bewaard && JSON.stringify(bewaard)
}

/** Of one report, or of all on one thing. */
const close = (db: Db, which: { id: string } | Subject) =>
  db
    .updateTable('melding')
    .set({ afgehandeldOp: now })
    .where((eb) =>
      'id' in which
        ? eb('id', '=', which.id)
        : eb.and([eb('soort', '=', which.soort), eb('onderwerpId', '=', which.onderwerpId)]),
    )
    .where('afgehandeldOp', 'is', null)
    .returning('id')
    .execute()

/** A proposal that still waits, and not of this actor. */
const waiting = (db: Db, actor: Actor, id: string) =>
  db
    .updateTable('maatregel')
    .where('id', '=', id)
    .where('besluit', '=', 'weghalen')
    .where('bevestigdOp', 'is', null)
    .where('afgewezenOp', 'is', null)
    .where('hersteldOp', 'is', null)
    .where('doorId', '<>', actor.id)

/**
 * The second pair of eyes: out of sight from now on. Gives the reports that are dealt with by it: all there are, so that
 * nothing is taken away twice, and one objection brings it back.
 */
export async function confirm(deciding: Deciding, m: Maatregel): Promise<string[]> {
  const { db, actor } = deciding
  await lock(db, `onderwerp ${m.onderwerpId}`)
  const confirmed = await waiting(db, actor, m.id)
    .set({ bevestigdDoorId: actor.id, bevestigdOp: now })
    .returning(['id', 'verborgenOp'])
    .executeTakeFirst()
  if (!confirmed) throw new Conflict(first)
  if (!confirmed.verborgenOp) {
    const bewaard = await hide(deciding, m)
    await db.updateTable('maatregel').set({ bewaard, verborgenOp: now }).where('id', '=', m.id).execute()
  }
  const closed = await close(db, { soort: m.soort, onderwerpId: m.onderwerpId })
  await write(db, actor, { handeling: 'maatregel.bevestigd', id: m.meldingId, maatregel: m.id })
  return closed.map(({ id }) => id)
}

/** The second member thinks otherwise: the report is open again, and what was hidden is back. */
export async function reject(
  deciding: Deciding,
  { maatregel: m, afwijzing }: { maatregel: Maatregel; afwijzing: string },
): Promise<void> {
  const { db, actor } = deciding
  const rejected = await waiting(db, actor, m.id)
    .set({ afgewezenDoorId: actor.id, afgewezenOp: now, afwijzing })
    .returning('id')
    .executeTakeFirst()
  if (!rejected) throw new Conflict(first)
  if (m.verborgenOp) await bringBack(deciding, m.id, 'afgewezen')
  await write(db, actor, { handeling: 'maatregel.afgewezen', id: m.meldingId, maatregel: m.id })
}

/** Brings back exactly what was taken away. */
async function bringBack(
  asker: Asker,
  id: string,
  herstelreden: 'afgewezen' | 'verlopen' | 'bezwaar',
): Promise<void> {
  const m = await asker.db
    .updateTable('maatregel')
    .set({ hersteldOp: now, herstelreden })
    .where('id', '=', id)
    .where('hersteldOp', 'is', null)
    .returning(['soort', 'onderwerpId', sql<Bewaard | null>`bewaard`.as('bewaard')])
    .executeTakeFirst()
  if (!m?.bewaard) return
  const onderwerp = await onderwerpVan(asker, m.soort)
  await onderwerp.restore(asker.db, m.onderwerpId, m.bewaard)
}

/** What one member hid and nobody confirmed in time comes back by itself. Gives their ids. */
export async function expire(asker: Asker): Promise<string[]> {
  const { db } = asker
  const late = await db
    .selectFrom('maatregel')
    .select(['id', 'meldingId'])
    .where('spoedTot', '<', now)
    .where('bevestigdOp', 'is', null)
    .where('afgewezenOp', 'is', null)
    .where('hersteldOp', 'is', null)
    .forUpdate()
    .skipLocked()
    .execute()
  for (const { id, meldingId } of late) {
    await bringBack(asker, id, 'verlopen')
    await write(db, null, { handeling: 'maatregel.verlopen', id: meldingId, maatregel: id })
  }
  return late.map(({ id }) => id)
}

/** Once. */
export async function object(
  db: Db,
  actor: Actor,
  { maatregel: m, tekst }: { maatregel: Maatregel; tekst: string },
): Promise<void> {
  const made = await db
    .insertInto('bezwaar')
    .values({ maatregelId: m.id, lidId: actor.id, tekst })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) throw new Conflict('Er is al bezwaar gemaakt. Ga terug en lees hoe het staat.')
  await write(db, actor, { handeling: 'bezwaar.gemaakt', id: m.meldingId, maatregel: m.id })
}

/** By somebody who had no part in it. */
export async function hear(
  deciding: Deciding,
  { maatregel: m, form }: { maatregel: Maatregel; form: UitspraakData },
): Promise<void> {
  const { db, actor } = deciding
  const gegrond = form.uitspraak === 'terug'
  const heard = await db
    .updateTable('bezwaar')
    .set({ behandeldDoorId: actor.id, behandeldOp: now, gegrond, motivering: form.motivering })
    .where('maatregelId', '=', m.id)
    .where('behandeldOp', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!heard) throw new Conflict(first)
  if (gegrond) await bringBack(deciding, m.id, 'bezwaar')
  await write(db, actor, {
    handeling: gegrond ? 'bezwaar.gegrond' : 'bezwaar.ongegrond',
    id: m.meldingId,
    maatregel: m.id,
  })
}

type Written = { handeling: Handeling; id: string; maatregel?: string }

const write = (db: Db, actor: Actor | null, { handeling, id, maatregel }: Written) =>
  audit(db, actor, {
    handeling,
    onderwerp: 'melding',
    onderwerpId: id,
    bijzonderheden: maatregel === undefined ? {} : { maatregel },
  })
