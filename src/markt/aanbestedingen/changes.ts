import { sql } from 'kysely'
import { findOrganisatieByName, findOrganisatieByNumber } from '#src/netwerk/organisaties/queries.ts'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import { type Aanbesteding, opensBy } from './aanbesteding.ts'
import type { AanbestedingEdit, AanbestedingInput } from './forms.ts'
import { insertPercelen, mergePercelen, saysPerLot } from './percelen.ts'
import type { Meegenomen } from './travel.ts'

export type Koper = { koperId: string | null; problem?: string }

/** The organisation that was meant; without one the name is kept as it was written. A problem when there are several. */
export async function resolveKoper(
  db: Db,
  { koper, koperNummer }: Pick<AanbestedingEdit, 'koper' | 'koperNummer'>,
): Promise<Koper> {
  const match = await findOrganisatieByName(db, koper)
  if (match.found) return { koperId: match.found.id }
  const byNumber = await findOrganisatieByNumber(db, koperNummer)
  if (byNumber || !match.several) return { koperId: byNumber?.id ?? null }
  return {
    koperId: null,
    problem: `Er zijn meer organisaties met de naam ‘${koper}’. Vul ook het KvK-nummer of de OIN in.`,
  }
}

type Wanted = { input: AanbestedingInput; koperId: string | null }

/** Keeps a new tender and, when it was read from a notice, what was read. */
export async function createAanbesteding(
  db: Db,
  actor: Actor,
  { input, koperId, notice }: Wanted & { notice: Meegenomen | null },
): Promise<string> {
  const gunning = saysPerLot(notice) ? untold : gunningOf(input)
  const made = await db
    .insertInto('aanbesteding')
    .values({ ...columnsOf(input), ...gunning, ...noticeColumns(notice), koperId, doorId: actor.id })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) throw new Conflict('Deze aankondiging heb je al ingelezen. Je vindt haar bij de aanbestedingen.')
  if (notice) await insertPercelen(db, made.id, { ...notice, ...input })
  const handeling = notice ? 'aanbesteding.ingelezen' : 'aanbesteding.toegevoegd'
  await audit(db, actor, { handeling, onderwerp: 'aanbesteding', onderwerpId: made.id })
  return made.id
}

const gunningOf = ({ gunningsbeslissingOp, definitiefOp }: AanbestedingInput) => ({
  gunningsbeslissingOp,
  definitiefOp,
})
/**
 * When the notice tells of the award per lot: otherwise a lot on which it is silent would take over the dates of the
 * whole.
 */
const untold = { gunningsbeslissingOp: null, definitiefOp: null }

/**
 * False when somebody else changed it first: then nothing is changed. The form has refused what would open the tender.
 */
export async function changeAanbesteding(
  db: Db,
  actor: Actor,
  wanted: { aanbesteding: Aanbesteding; input: AanbestedingEdit; koperId: string | null; versie: number },
): Promise<boolean> {
  const { aanbesteding, input, koperId, versie } = wanted
  const changed = await update(db, { id: aanbesteding.id, versie }, { ...columnsOf(input), koperId })
  if (!changed) return false
  await audit(db, actor, {
    handeling: 'aanbesteding.gewijzigd',
    onderwerp: 'aanbesteding',
    onderwerpId: aanbesteding.id,
    bijzonderheden: barrierChanges(aanbesteding, input),
  })
  return true
}

type Overname = Wanted & { aanbesteding: Aanbesteding; versie: number; notice: Meegenomen }

/**
 * The tender as the new version of its notice has it, compared by compareVersions; false when somebody else changed it
 * first. Nothing opens by it: what a notice says of an end is proposed.
 */
export async function takeOverNotice(
  db: Db,
  actor: Actor,
  { aanbesteding, input, koperId, versie, notice }: Overname,
): Promise<boolean> {
  if (opensBy(aanbesteding, input.gepubliceerdOp)) throw new Error('a notice opens nothing')
  const columns = { ...columnsOf(input), ...noticeColumns(notice), koperId }
  if (!(await update(db, { id: aanbesteding.id, versie }, columns))) return false
  await mergePercelen(db, aanbesteding, { ...notice, ...input })
  await audit(db, actor, {
    handeling: 'aanbesteding.nieuwe_versie',
    onderwerp: 'aanbesteding',
    onderwerpId: aanbesteding.id,
    bijzonderheden: { ...barrierChanges(aanbesteding, input), versie: notice.noticeVersie ?? '' },
  })
  return true
}

type Columns = ReturnType<typeof columnsOf> &
  Partial<ReturnType<typeof noticeColumns>> & { koperId: string | null }

async function update(
  db: Db,
  { id, versie }: { id: string; versie: number },
  columns: Columns,
): Promise<boolean> {
  const changed = await db
    .updateTable('aanbesteding')
    .set({ ...columns, versie: sql`versie + 1`, gewijzigdOp: sql`now()` })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .returning('id')
    .executeTakeFirst()
  return changed !== undefined
}

/** The dates and the visibility decide who sees what, so their change is in the trail with what it was. */
function barrierChanges(was: Aanbesteding, is: AanbestedingEdit): Record<string, string> {
  const fields = ['gepubliceerdOp', 'zichtbaarheid'] as const
  const changed = fields.filter((field) => was[field] !== is[field])
  return Object.fromEntries(
    changed.map((field) => [field, `${was[field] ?? 'leeg'} → ${is[field] ?? 'leeg'}`]),
  )
}

function withoutGunning(given: AanbestedingEdit | AanbestedingInput): AanbestedingEdit {
  const { gunningsbeslissingOp: _, definitiefOp: __, ...rest } = { ...untold, ...given }
  return rest
}

function columnsOf(given: AanbestedingEdit | AanbestedingInput) {
  const { koper, indienenTot, indienenTijd, ...input } = withoutGunning(given)
  return {
    ...input,
    koperNaam: koper,
    // The connection's time zone is that of the Netherlands, so this is a time on a Dutch clock.
    indienenTot: indienenTot && `${indienenTot} ${indienenTijd ?? '23:59'}`,
  }
}

function noticeColumns(notice: Meegenomen | null) {
  if (!notice) return {}
  const { noticeId, noticeVersie, mapId, publicatienummer, begrepen } = notice
  return { noticeId, noticeVersie, mapId, publicatienummer, ingelezen: JSON.stringify(begrepen) }
}
