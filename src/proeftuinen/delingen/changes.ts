import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { lockProeftuin, noteChange } from '#src/proeftuinen/proeftuin/queries.ts'
import { type Deling, kanTerug, type Notitie, openingDoor, terugNaar } from './deling.ts'
import type { DelingData } from './forms.ts'

type Kring = { proeftuin: Proeftuin; zichtbaarheid: Proeftuin['zichtbaarheid']; versie: number }

/** Narrowing takes the notes along (a trigger sees to it); widening leaves them as they are. */
async function changeKring(db: Db, actor: Actor, { proeftuin: p, zichtbaarheid, versie }: Kring) {
  const updated = await db
    .updateTable('proeftuin')
    .set({ zichtbaarheid, versie: versie + 1 })
    .where('id', '=', p.id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  if (updated.numUpdatedRows === 0n)
    throw new Conflict(
      'Iemand anders heeft deze proeftuin intussen aangepast. Ga terug, kijk wat er veranderd is en kies opnieuw.',
    )
  if (zichtbaarheid === p.zichtbaarheid) return
  const bijzonderheden = { van: p.zichtbaarheid, naar: zichtbaarheid }
  await noteChange(db, actor, { proeftuinId: p.id, handeling: 'zichtbaarheid.gewijzigd', bijzonderheden })
}

/** With a version: only as it was read. */
type Was = Pick<Notitie, 'id' | 'zichtbaarheid'> & Partial<Pick<Notitie, 'versie'>>
type Mee = { proeftuin: Proeftuin; notitie: Was; naar: Notitie['zichtbaarheid'] }

/** What changed meanwhile is a conflict. */
async function changeNotitie(db: Db, actor: Actor, { proeftuin, notitie: a, naar }: Mee) {
  const updated = await db
    .updateTable('aantekening')
    .set({ zichtbaarheid: naar })
    .where('id', '=', a.id)
    .where('zichtbaarheid', '=', a.zichtbaarheid)
    .where('verwijderdOp', 'is', null)
    .$if(a.versie !== undefined, (query) => query.where('versie', '=', a.versie ?? 0))
    .executeTakeFirst()
  if (updated.numUpdatedRows === 0n)
    throw new Conflict('Een aantekening is intussen veranderd. Ga terug, lees haar opnieuw en kies dan.')
  const bijzonderheden = { aantekening: a.id, van: a.zichtbaarheid, naar }
  await noteChange(db, actor, { proeftuinId: proeftuin.id, handeling: 'aantekening.gedeeld', bijzonderheden })
}

export type Act = Omit<DelingData, 'aantekeningen'> & { proeftuin: Proeftuin; mee: Notitie[] }

/** Its circle, and with it what goes along, in one act. Gives the id of what can be taken back; null: it opened nothing. */
export async function share(
  db: Db,
  actor: Actor,
  { proeftuin: p, mee, ...given }: Act,
): Promise<string | null> {
  const { zichtbaarheid: naar, versie } = given
  await changeKring(db, actor, { proeftuin: p, zichtbaarheid: naar, versie })
  for (const notitie of mee) await changeNotitie(db, actor, { proeftuin: p, notitie, naar })
  if (openingDoor(p, mee)({ zichtbaarheid: naar }).length === 0) return null
  const { id } = await db
    .insertInto('deling')
    .values({ proeftuinId: p.id, van: p.zichtbaarheid, naar, doorId: actor.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (mee.length > 0)
    await db
      .insertInto('delingAantekening')
      .values(mee.map((one) => ({ delingId: id, aantekeningId: one.id, van: one.zichtbaarheid })))
      .execute()
  return id
}

/** What went along and is still in that circle. */
const stillThere = (db: Db, { id, naar }: Deling) =>
  db
    .selectFrom('delingAantekening as m')
    .innerJoin('aantekening as a', 'a.id', 'm.aantekeningId')
    .select(['a.id', 'm.van'])
    .where('m.delingId', '=', id)
    .where('a.zichtbaarheid', '=', naar)
    .where('a.verwijderdOp', 'is', null)
    .execute()

/** Back to the circles of before. Conflict when somebody did so, or when something else came over it. */
export async function takeBack(
  db: Db,
  actor: Actor,
  { proeftuin: p, deling }: { proeftuin: Proeftuin; deling: Deling },
): Promise<void> {
  await lockProeftuin(db, p.id)
  const taken = await db
    .updateTable('deling')
    .set({ ongedaanOp: sql`now()`, ongedaanDoorId: actor.id })
    .where('id', '=', deling.id)
    .where('ongedaanOp', 'is', null)
    .executeTakeFirst()
  if (taken.numUpdatedRows === 0n || !kanTerug(p, deling))
    throw new Conflict('Dit kan niet meer in één keer terug. Kies opnieuw wie wat leest.')
  const notes = await stillThere(db, deling)
  await changeKring(db, actor, { proeftuin: p, zichtbaarheid: deling.van, versie: p.versie })
  for (const { id, van } of notes) {
    const { zichtbaarheid } = await db
      .selectFrom('aantekening')
      .select('zichtbaarheid')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const naar = terugNaar(p, { van, naar: deling.naar })
    await changeNotitie(db, actor, { proeftuin: p, notitie: { id, zichtbaarheid }, naar })
  }
}
