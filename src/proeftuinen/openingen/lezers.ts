import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { Aanbesteding } from '#src/markt/aanbestedingen/aanbesteding.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { isBarredLid, staysFrozen, visibleTo } from '#src/proeftuinen/proeftuin/policy.ts'
import { endAfter, type Lezers, type Opening, opensNow } from './opening.ts'
import { type Gevonden, standsWithSuppliers } from './queries.ts'

/** Who reads a part in this circle once nothing is closed, over `lid l` and its own organisation `o`. */
const inKring = sql<boolean>`case k.kring
  when 'netwerk' then true
  when 'overheid' then coalesce(o.overheid, false)
  when 'team' then t.lid_id is not null
  else t.lid_id is not null and t.rol <> 'leverancier' and coalesce(o.kant <> 'leverancier', true) end`

type Row = Omit<Lezers, 'titel'> & { id: string }

/** Members that are closed out now and no longer once the tender has ended on that day, by proeftuin and circle. Most first. */
async function countLezers(db: Db, aanbestedingId: string, einde: string | null): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select p.id, 'proeftuin' as wat, k.kring, count(*)::int as leden
    from proeftuin p
    cross join lateral (
      select p.zichtbaarheid::text as kring union
      select a.zichtbaarheid::text from aantekening a where a.proeftuin_id = p.id and a.verwijderd_op is null) k
    join lid l on l.toegelaten_op is not null and l.vertrokken_op is null
    left join organisatie o on o.id = l.organisatie_id
    left join teamlid t on t.proeftuin_id = p.id and t.lid_id = l.id
    where p.aanbesteding_id = ${aanbestedingId} and p.gestart_op is not null and p.weggehaald_op is null
      and not ${staysFrozen(einde)} and k.kring <> 'openbaar' and ${inKring} and ${quickly(aanbestedingId, isBarredLid('l.id'))}
    group by p.id, k.kring order by leden desc, p.id, k.kring`.execute(db)
  return rows
}

const isBarredHere = sql<boolean>`(${standsWithSuppliers} or not (leest_wat_loopt(l.id) or exists (
  select from teamlid t join proeftuin q on q.id = t.proeftuin_id where t.lid_id = l.id and q.aanbesteding_id = a.id)))`

/**
 * The same as `isBarred`, which is asked only of the few for whom it is not plain: a function per member is seconds for
 * many members. Plain is who has nothing to do with this tender, and of what side the own organisation alone says.
 */
const quickly = (aanbestedingId: string, isBarred: RawBuilder<boolean>) => sql<boolean>`case
  when o.kant = 'leverancier' then true
  when l.adviesteam_sinds is not null or l.leverancier_tot is not null or l.id in (select lid_id from lid_organisatie)
    or l.id in (select t.lid_id from teamlid t join proeftuin q on q.id = t.proeftuin_id
      where q.aanbesteding_id = ${aanbestedingId} union select u.lid_id from oud_leverancier u
      join proeftuin q on q.id = u.proeftuin_id where q.aanbesteding_id = ${aanbestedingId}) then ${isBarred}
  else not coalesce(o.overheid, false) end`

/** The page of the tender itself; the rule of `isClosedTo` in src/markt/aanbestedingen/policy.ts. */
async function countOwn(db: Db, { id, zichtbaarheid, titel }: Aanbesteding): Promise<Lezers[]> {
  if (zichtbaarheid === 'openbaar') return []
  const { rows } = await sql<{ leden: number }>`
    select count(*)::int as leden from aanbesteding a, lid l left join organisatie o on o.id = l.organisatie_id
    where a.id = ${id} and l.toegelaten_op is not null and l.vertrokken_op is null
      and (a.zichtbaarheid = 'netwerk' or a.zichtbaarheid = 'overheid' and coalesce(o.overheid, false)
        or a.zichtbaarheid = 'team' and o.kant <> 'leverancier' and (l.id = a.door_id or l.organisatie_id = a.koper_id))
      and ${quickly(id, isBarredHere)}`.execute(db)
  const leden = rows[0]?.leden ?? 0
  return leden === 0 ? [] : [{ titel, wat: 'aanbesteding', kring: zichtbaarheid, leden }]
}

/** Exactly who newly reads what when this is confirmed; nobody as long as another lot runs. */
export async function listLezers(
  db: Db,
  actor: Actor | null,
  { opening: o, aanbesteding: a }: Gevonden,
): Promise<Lezers[]> {
  if (!opensNow(o, a)) return []
  const counted = await countLezers(db, a.id, endAfter(o, a))
  const seen = await db
    .selectFrom('proeftuin as p')
    .select(['p.id', 'p.titel'])
    .where('p.aanbestedingId', '=', a.id)
    .where(visibleTo(actor))
    .execute()
  const titleOf = new Map(seen.map(({ id, titel }) => [id, titel]))
  return [
    ...(await countOwn(db, a)),
    ...counted.map(({ id, ...row }) => ({ ...row, titel: titleOf.get(id) ?? null })),
  ]
}

/** One word for all that the confirming page says: another one means that something changed. */
export const gezienOf = (o: Opening, a: Aanbesteding, lezers: Lezers[]): string => {
  const { percelen, loopt, gepubliceerdOp, gunningsbeslissingOp, definitiefOp, vroegtijdigBeeindigdOp } = a
  const facts = [loopt, gepubliceerdOp, gunningsbeslissingOp, definitiefOp, vroegtijdigBeeindigdOp]
  const lots = percelen.map((p) => [p.id, p.gunningsbeslissingOp, p.definitiefOp, p.vroegtijdigBeeindigdOp])
  return createHash('sha256')
    .update(JSON.stringify([o.id, facts, lots, lezers]))
    .digest('base64url')
    .slice(0, 22)
}
