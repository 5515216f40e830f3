import { type RawBuilder, sql } from 'kysely'
import { type Aanbesteding, delenOf, hasEnded } from '#src/markt/aanbestedingen/aanbesteding.ts'
import type { Actor } from '#src/platform/actor.ts'
import { audit, type Handeling } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import { endsIn, isPossible, unpublishes, type Voorstel } from './opening.ts'
import type { Gevonden } from './queries.ts'

type Deelwijziging = { perceelId: string | null; datum: string | null }

/** The day on which it was decided who gets it, of one lot or of all that have not ended. Opens nothing. */
export async function decide(
  db: Db,
  actor: Actor,
  { aanbesteding: a, wanted }: { aanbesteding: Aanbesteding; wanted: Deelwijziging },
): Promise<void> {
  const open = delenOf(a).filter((deel) => !hasEnded(deel) && (wanted.perceelId ?? deel.id) === deel.id)
  if (open.length === 0) throw new Conflict('Dit is al geëindigd. Ga terug en kijk hoe het nu staat.')
  await setOn(db, a, { delen: open, feiten: { gunningsbeslissingOp: wanted.datum } })
  await write(db, actor, {
    aanbesteding: a,
    handeling: 'aanbesteding.besloten',
    perceelId: wanted.perceelId,
    feiten: { gunningsbeslissingOp: wanted.datum ?? 'leeg' },
  })
}

/** Proposes what opens it; null when nothing was closed, so that it was done at once. */
export async function propose(
  db: Db,
  actor: Actor,
  { aanbesteding: a, wanted }: { aanbesteding: Aanbesteding; wanted: Voorstel },
): Promise<string | null> {
  if (!isPossible(wanted, a) && a.loopt) throw new Conflict(noLonger)
  if (!a.loopt) {
    await carryOut(db, actor, { aanbesteding: a, wanted })
    return null
  }
  const made = await db
    .insertInto('opening')
    .values({ ...wanted, aanbestedingId: a.id, voorgesteldDoorId: actor.id })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made)
    throw new Conflict('Hier ligt al een voorstel voor. Ga terug en open ‘Gunning en einde’ opnieuw.')
  const { perceelId } = wanted
  const feiten = factsOf(wanted, a)
  await write(db, actor, { aanbesteding: a, handeling: 'opening.voorgesteld', perceelId, feiten })
  return made.id
}

const noLonger = 'Dit kan niet meer zoals het nu staat. Ga terug en open ‘Gunning en einde’ opnieuw.'

/** Does what was proposed. Conflict when somebody else decided first, or it can no longer be done. */
export async function confirm(db: Db, actor: Actor, { opening, aanbesteding }: Gevonden): Promise<void> {
  if (!isPossible(opening, aanbesteding)) throw new Conflict(noLonger)
  const besluit = { bevestigdOp: sql<Date>`now()` }
  await settle(db, actor, { opening, aanbesteding, besluit, handeling: 'opening.bevestigd' })
  await carryOut(db, actor, { aanbesteding, wanted: opening })
}

export async function refuse(
  db: Db,
  actor: Actor,
  { uitleg, ...found }: Gevonden & { uitleg: string },
): Promise<void> {
  const besluit = { geweigerdOp: sql<Date>`now()`, uitleg }
  await settle(db, actor, { ...found, besluit, handeling: 'opening.geweigerd' })
}

export async function withdraw(db: Db, actor: Actor, found: Gevonden): Promise<void> {
  const besluit = { ingetrokkenOp: sql<Date>`now()` }
  await settle(db, actor, { ...found, besluit, handeling: 'opening.ingetrokken' })
}

type Besluit = Gevonden & {
  besluit: {
    bevestigdOp?: RawBuilder<Date>
    geweigerdOp?: RawBuilder<Date>
    ingetrokkenOp?: RawBuilder<Date>
    uitleg?: string
  }
  handeling: Handeling
}

async function settle(
  db: Db,
  actor: Actor,
  { opening, aanbesteding, besluit, handeling }: Besluit,
): Promise<void> {
  const settled = await db
    .updateTable('opening')
    .set({ ...besluit, beslotenDoorId: actor.id })
    .where('id', '=', opening.id)
    .where('bevestigdOp', 'is', null)
    .where('geweigerdOp', 'is', null)
    .where('ingetrokkenOp', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!settled) throw new Conflict('Iemand anders besliste net over dit voorstel. Open de pagina opnieuw.')
  const { perceelId, soort } = opening
  await write(db, actor, { aanbesteding, handeling, perceelId, feiten: { soort } })
}

/** It turned out not to be definitive, or not stopped: closes at once, and needs nobody. */
export async function takeBack(
  db: Db,
  actor: Actor,
  { aanbesteding: a, perceelId }: { aanbesteding: Aanbesteding; perceelId: string | null },
): Promise<void> {
  const ended = delenOf(a).filter((deel) => hasEnded(deel) && (perceelId ?? deel.id) === deel.id)
  if (ended.length === 0) throw new Conflict('Dit loopt al weer. Ga terug en kijk hoe het nu staat.')
  await setOn(db, a, {
    delen: ended,
    feiten: { definitiefOp: null, vroegtijdigBeeindigdOp: null, beeindigdReden: '' },
  })
  const feiten = { definitiefOp: 'leeg', vroegtijdigBeeindigdOp: 'leeg' }
  await write(db, actor, { aanbesteding: a, handeling: 'aanbesteding.teruggedraaid', perceelId, feiten })
}

/** The facts themselves: of the end of each lot, or of the day of publication. */
async function carryOut(
  db: Db,
  actor: Actor,
  { aanbesteding: a, wanted }: { aanbesteding: Aanbesteding; wanted: Voorstel },
): Promise<void> {
  const { soort, datum, reden, perceelId } = wanted
  if (soort === 'correctie') await setWhole(db, a.id, { gepubliceerdOp: datum })
  else {
    const stopped = { vroegtijdigBeeindigdOp: datum, beeindigdReden: reden }
    const feiten = soort === 'definitief' ? { definitiefOp: datum } : stopped
    await setOn(db, a, { delen: endsIn(wanted, a), feiten })
  }
  const feiten = factsOf(wanted, a)
  await write(db, actor, { aanbesteding: a, handeling: 'aanbesteding.verloop', perceelId, feiten })
}

type Feiten = {
  gunningsbeslissingOp?: string | null
  definitiefOp?: string | null
  vroegtijdigBeeindigdOp?: string | null
  beeindigdReden?: string
}

/** On the lots, whose tender follows by a trigger; or on the whole when there are none. */
async function setOn(
  db: Db,
  a: Aanbesteding,
  { delen, feiten }: { delen: { id: string | null }[]; feiten: Feiten },
): Promise<void> {
  const ids = delen.flatMap(({ id }) => id ?? [])
  if (a.percelen.length === 0) return setWhole(db, a.id, feiten)
  await db
    .updateTable('perceel')
    .set(feiten)
    .where('aanbestedingId', '=', a.id)
    .where('id', 'in', ids)
    .execute()
  await setWhole(db, a.id, {})
}

async function setWhole(
  db: Db,
  id: string,
  feiten: Feiten & { gepubliceerdOp?: string | null },
): Promise<void> {
  await db
    .updateTable('aanbesteding')
    .set({ ...feiten, versie: sql`versie + 1`, gewijzigdOp: sql`now()` })
    .where('id', '=', id)
    .execute()
}

const fieldOf = {
  definitief: 'definitiefOp',
  gestopt: 'vroegtijdigBeeindigdOp',
  correctie: 'gepubliceerdOp',
} as const

function factsOf(wanted: Voorstel, a: Aanbesteding): Record<string, string> {
  const { soort, datum } = wanted
  const published = a.gepubliceerdOp ?? 'leeg'
  return {
    soort,
    [fieldOf[soort]]: `${soort === 'correctie' ? published : 'leeg'} → ${datum ?? 'leeg'}`,
    ...(unpublishes(wanted, a) && { gepubliceerdOp: `${published} → leeg` }),
  }
}

type Regel = {
  aanbesteding: Aanbesteding
  handeling: Handeling
  perceelId: string | null
  feiten: Record<string, string>
}

const write = (db: Db, actor: Actor, { aanbesteding: a, handeling, perceelId, feiten }: Regel) =>
  audit(db, actor, {
    handeling,
    onderwerp: 'aanbesteding',
    onderwerpId: a.id,
    bijzonderheden: {
      ...feiten,
      ...(perceelId && { perceel: a.percelen.find(({ id }) => id === perceelId)?.nummer ?? '' }),
    },
  })
