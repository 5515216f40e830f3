import { sql } from 'kysely'
import type { Db } from '#src/platform/db.ts'
import { today } from '#src/platform/today.ts'
import type { Aanbesteding } from './aanbesteding.ts'
import { keepGegundAan } from './gegund-aan.ts'
import type { Meegenomen } from './travel.ts'

/** The lots of a tender, as notices tell of them: each by its number, whatever other lots a notice leaves out. */

type Gelezen = Meegenomen['percelen'][number]

/** The notice tells of lots what became of them. */
export const saysPerLot = (notice: Meegenomen | null): boolean =>
  notice?.percelen.some(({ uitslag, gunningsbeslissingOp }) => uitslag || gunningsbeslissingOp) ?? false

/** The lots of a notice, and when the whole was published as it will stand. */
type Kavels = Pick<Meegenomen, 'percelen'> & { gepubliceerdOp: string | null }

/** Nothing is decided before it was published: such a day is left out. */
function columnsOf(
  { nietGegundOp: _, gegundAan: __, gunningsbeslissingOp, ...perceel }: Gelezen,
  { gepubliceerdOp }: Kavels,
) {
  const isOdd = gunningsbeslissingOp && gepubliceerdOp && gunningsbeslissingOp < gepubliceerdOp
  return { ...perceel, gunningsbeslissingOp: isOdd ? null : gunningsbeslissingOp }
}

/** Of a new tender nothing was closed yet: what ended without a winner has ended. */
export async function insertPercelen(db: Db, aanbestedingId: string, kavels: Kavels): Promise<void> {
  const { percelen } = kavels
  if (percelen.length === 0) return
  const rows = percelen.map((perceel, volgorde) => ({
    ...columnsOf(perceel, kavels),
    ...(hasEnded(perceel) && {
      vroegtijdigBeeindigdOp: perceel.nietGegundOp,
      beeindigdReden: withoutWinner,
    }),
    aanbestedingId,
    volgorde,
  }))
  await db.insertInto('perceel').values(rows).execute()
  await keepWinnaarsOf(db, aanbestedingId, percelen)
}

/** Of each lot of which the notice names who it was awarded to; where it is silent, what was known stays. */
async function keepWinnaarsOf(db: Db, aanbestedingId: string, gelezen: Gelezen[]): Promise<void> {
  const told = new Map(gelezen.map(({ nummer, gegundAan }) => [nummer, gegundAan]))
  const rows = await db
    .selectFrom('perceel')
    .select(['id', 'nummer'])
    .where('aanbestedingId', '=', aanbestedingId)
    .execute()
  const delen = rows
    .map(({ id, nummer }) => ({ perceelId: id, namen: told.get(nummer) ?? [] }))
    .filter(({ namen }) => namen.length > 0)
  await keepGegundAan(db, aanbestedingId, delen)
}

const hasEnded = ({ nietGegundOp }: Gelezen) => nietGegundOp !== null && nietGegundOp <= today()

export const withoutWinner = 'Volgens de aankondiging is dit perceel niet gegund.'

/** Updates the lots that this notice has and adds the new ones; those it leaves out stay as they are. */
export async function mergePercelen(db: Db, { id, percelen }: Aanbesteding, kavels: Kavels): Promise<void> {
  const known = new Set(percelen.map(({ nummer }) => nummer))
  for (const perceel of kavels.percelen)
    if (known.has(perceel.nummer)) await updatePerceel(db, id, columnsOf(perceel, kavels))
  const added = kavels.percelen.filter(({ nummer }) => !known.has(nummer))
  const rows = added.map((perceel, i) => ({
    ...columnsOf(perceel, kavels),
    aanbestedingId: id,
    volgorde: percelen.length + i,
  }))
  if (rows.length > 0) await db.insertInto('perceel').values(rows).execute()
  await keepWinnaarsOf(db, id, kavels.percelen)
}

/** A notice that is silent takes nothing back, and no decision comes after the award was definitive. */
const updatePerceel = (db: Db, aanbestedingId: string, perceel: ReturnType<typeof columnsOf>) => {
  const { nummer, titel, gunningsbeslissingOp, uitslag, ...rest } = perceel
  return db
    .updateTable('perceel')
    .set({
      ...rest,
      ...(titel && { titel }),
      ...(uitslag && { uitslag }),
      gunningsbeslissingOp: sql`case when ${gunningsbeslissingOp}::date <= coalesce(definitief_op, 'infinity')
        then ${gunningsbeslissingOp}::date else gunningsbeslissing_op end`,
    })
    .where('aanbestedingId', '=', aanbestedingId)
    .where('nummer', '=', nummer)
    .execute()
}
