import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import { gebeldLabel, uitkomstLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import type { Afronding, Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { noteChange } from '#src/proeftuinen/proeftuin/queries.ts'
import { keepWhatStood } from '#src/proeftuinen/verbeteringen/keep.ts'
import { hoogstens } from './afronding.ts'
import type { OpbrengstData, VerbeteringData } from './forms.ts'

/** What is still done to a proeftuin that is rounded off. */
type Afgerond = { proeftuin: Proeftuin; afronding: Afronding }

/** What stood there is kept. False when somebody else changed it first; then nothing is written. */
export async function correctAfronding(
  db: Db,
  actor: Actor,
  { proeftuin, afronding, versie, ...data }: VerbeteringData & Afgerond,
): Promise<boolean> {
  const corrected = await db
    .updateTable('afronding')
    .set({ ...data, versie: versie + 1 })
    .where('id', '=', afronding.id)
    .where('versie', '=', versie)
    .where('heropendOp', 'is', null)
    .executeTakeFirst()
  if (corrected.numUpdatedRows === 0n) return false
  await keepWhatStood(db, actor, { proeftuin, stond: inWords(afronding), wordt: inWords(data) })
  await noteChange(db, actor, { proeftuinId: proeftuin.id, handeling: 'afronding.verbeterd' })
  return true
}

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
