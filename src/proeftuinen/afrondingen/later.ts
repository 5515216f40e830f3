import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict, NotFound } from '#src/platform/errors.ts'
import { gebeldLabel, uitkomstLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import type { Afronding, Opbrengst, Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { noteChange } from '#src/proeftuinen/proeftuin/queries.ts'
import { keepWhatStood } from '#src/proeftuinen/verbeteringen/keep.ts'
import { type Geschreven, hoogstens } from './afronding.ts'
import type { OpbrengstData, OpbrengstVerbeteringData, VerbeteringData } from './forms.ts'
import { sayOpbrengst } from './zeg.ts'

/** What is still done to a proeftuin that is rounded off. */
type Afgerond = { proeftuin: Proeftuin; afronding: Afronding }

/** What stood there is kept. False when somebody else changed it first; then nothing is written. */
export async function correctAfronding(
  db: Db,
  actor: Actor,
  { proeftuin, afronding, versie, ...data }: VerbeteringData & Afgerond,
): Promise<boolean> {
  if (!(await isNext(db, { afronding, versie, set: data }))) return false
  await keepWhatStood(db, actor, { proeftuin, stond: inWords(afronding), wordt: inWords(data) })
  await noteChange(db, actor, { proeftuinId: proeftuin.id, handeling: 'afronding.verbeterd' })
  return true
}

/** False when somebody else changed it first; then nothing is written. */
async function isNext(db: Db, { afronding, versie, set }: Next): Promise<boolean> {
  const next = await db
    .updateTable('afronding')
    .set({ ...set, versie: versie + 1 })
    .where('id', '=', afronding.id)
    .where('versie', '=', versie)
    .where('heropendOp', 'is', null)
    .executeTakeFirst()
  return next.numUpdatedRows > 0n
}

type Next = { afronding: Afronding; versie: number; set: Partial<Tekst> }

/** NotFound when it is not one of this afronding. */
export function findOpbrengst({ opbrengsten }: Afronding, id: string): Opbrengst {
  const found = opbrengsten.find((one) => one.id === id)
  if (!found) throw new NotFound()
  return found
}

type Figuur = Afgerond & { opbrengst: Opbrengst; form: OpbrengstVerbeteringData }

/**
 * What it said is kept. A figure that says something else is what this member reports, until another confirms it anew: the
 * database sees to that. False when somebody else changed the afronding or one of its figures first.
 */
export async function correctOpbrengst(
  db: Db,
  actor: Actor,
  { proeftuin, afronding, opbrengst, form: { versie, ...data } }: Figuur,
): Promise<boolean> {
  if (!(await isNext(db, { afronding, versie, set: {} }))) return false
  const waarde = Number(data.waarde).toFixed(2)
  const [stond, wordt] = [sayOpbrengst(opbrengst), sayOpbrengst({ ...data, waarde })]
  if (stond === wordt) return true
  await db
    .updateTable('opbrengst')
    .set(meldtAnders(opbrengst, data) ? { ...data, doorId: actor.id } : data)
    .where('id', '=', opbrengst.id)
    .execute()
  await keepWhatStood(db, actor, { proeftuin, stond: { opbrengst: stond }, wordt: { opbrengst: wordt } })
  await noteChange(db, actor, { proeftuinId: proeftuin.id, handeling: 'opbrengst.verbeterd' })
  return true
}

/** The figure itself, and not only what it shows from. */
const meldtAnders = (was: Geschreven, is: Geschreven) =>
  was.omschrijving !== is.omschrijving ||
  was.eenheid !== is.eenheid ||
  Number(was.waarde) !== Number(is.waarde)

type Tekst = Pick<Afronding, 'uitkomst' | 'geleerd' | 'andersDoen' | 'aaneenschakeling' | 'gebeld'>

const inWords = ({ uitkomst, geleerd, andersDoen, aaneenschakeling, gebeld }: Tekst) => ({
  uitkomst: uitkomstLabel[uitkomst],
  geleerd,
  andersDoen,
  aaneenschakeling,
  gebeld: gebeld ? gebeldLabel[gebeld] : '',
})

/** What came of it later, under the others; dated, so that it does not pass for what was known then. */
export async function addOpbrengst(
  db: Db,
  actor: Actor,
  { proeftuin, afronding, form }: Afgerond & { form: OpbrengstData },
): Promise<void> {
  const open = await db
    .selectFrom('afronding')
    .select('id')
    .where('id', '=', afronding.id)
    .where('heropendOp', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!open)
    throw new Conflict('Iemand anders heeft deze proeftuin intussen heropend. Ga terug en bekijk de pagina.')
  const { aantal, laatste } = await db
    .selectFrom('opbrengst')
    .select([sql<number>`count(*)`.as('aantal'), sql<number>`coalesce(max(volgorde), 0)`.as('laatste')])
    .where('afrondingId', '=', afronding.id)
    .executeTakeFirstOrThrow()
  if (aantal >= hoogstens) throw new Conflict(`Er staan al ${hoogstens} resultaten. Meer past er niet bij.`)
  await db
    .insertInto('opbrengst')
    .values({ ...form, afrondingId: afronding.id, volgorde: laatste + 1, doorId: actor.id })
    .execute()
  await noteChange(db, actor, { proeftuinId: proeftuin.id, handeling: 'opbrengst.toegevoegd' })
}
