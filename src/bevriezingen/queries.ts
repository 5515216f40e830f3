import { type Kysely, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin.ts'
import type { Periode, Regel } from './bevriezing.ts'
import { may } from './policy.ts'

type Db = Kysely<DB>

/** When this proeftuin was or is closed to suppliers by its tender; null when it never was. */
export async function findPeriode(db: Db, actor: Actor | null, p: Proeftuin): Promise<Periode | null> {
  if (!may.read(actor, p) || !p.aanbestedingId) return null
  const { rows } = await sql<Periode>`
    select a.gepubliceerd_op as van, e.op as tot, least(a.gepubliceerd_op, i.eerste) as begin,
      case when not ${p.bevroren}::boolean then greatest(e.op, i.laatste + 1) end as eind
    from aanbesteding a, lateral (select coalesce(a.definitief_op, a.vroegtijdig_beeindigd_op) as op) e, lateral (select min(op)::date as eerste, max(op)::date as laatste from inkijk
      where aanbesteding_id = a.id and (proeftuin_id is null or proeftuin_id = ${p.id})) i
    where a.id = ${p.aanbestedingId} and (a.gepubliceerd_op <= current_date or i.eerste is not null)`.execute(
    db,
  )
  const found = rows[0]
  return found ? { ...found, titel: p.aanbesteding ?? '' } : null
}

/**
 * Also who changed the dates, whenever that was: it moves the barrier.
 * Side, role and organisation as they were when this member last opened something of this tender; else as they are now.
 */
const doneIn = (p: Proeftuin, { begin, eind }: Periode) => sql`
  select a.op, a.lid_id, coalesce(k.organisatie_id, l.organisatie_id) as organisatie_id,
    coalesce(k.leverancier, is_leverancier(l.id), true) as leverancier, coalesce(k.rol, t.rol) as rol,
    a.handeling, a.onderwerp as waarvan, false as gesloten, a.bijzonderheden
  from audit a
  left join lid l on l.id = a.lid_id
  left join teamlid t on t.lid_id = a.lid_id and t.proeftuin_id = ${p.id}
  left join lateral (
    select k.organisatie_id, k.leverancier, k.rol from inkijk k
    where k.lid_id = a.lid_id and k.aanbesteding_id = ${p.aanbestedingId} and k.dag <= a.op::date
    order by k.op desc limit 1) k on true
  where (a.onderwerp, a.onderwerp_id) in (('proeftuin', ${p.id}::uuid), ('aanbesteding', ${p.aanbestedingId}::uuid))
    and a.onderwerp_id in (${p.id}::uuid, ${p.aanbestedingId}::uuid)
    and (a.op >= ${begin}::date and a.op < coalesce(${eind}::date, current_date + 1)
      or a.onderwerp = 'aanbesteding' and a.bijzonderheden ?| array['gepubliceerdOp', 'gunningsbeslissingOp',
        'definitiefOp', 'vroegtijdigBeeindigdOp'])`

/** So many only, read from the end of an index. */
const openedIn = (p: Proeftuin, limit: number) => sql`
  (select i.op, i.lid_id, i.organisatie_id, i.leverancier, i.rol, null as handeling,
    case when i.proeftuin_id is null then 'aanbesteding' else 'proeftuin' end as waarvan, i.gesloten,
    '{}'::jsonb as bijzonderheden
  from inkijk i
  where i.aanbesteding_id = ${p.aanbestedingId} and (i.proeftuin_id is null or i.proeftuin_id = ${p.id})
  order by i.op desc limit ${limit})`

/** Who opened and who changed what in that time, newest first; at most `limit`. */
export async function listRegels(
  db: Db,
  actor: Actor | null,
  p: Proeftuin,
  { periode, limit }: { periode: Periode; limit: number },
): Promise<Regel[]> {
  if (!may.read(actor, p)) return []
  const { rows } = await sql<Regel>`
    select r.op, r.lid_id, l.naam, o.naam as organisatie, o.soort, r.rol, r.handeling, r.waarvan, r.gesloten,
      r.leverancier or coalesce(r.rol = 'leverancier', false) as leverancier, r.bijzonderheden
    from (${openedIn(p, limit)} union all ${doneIn(p, periode)} order by op desc limit ${limit}) r
    left join lid l on l.id = r.lid_id left join organisatie o on o.id = r.organisatie_id
    order by r.op desc`.execute(db)
  return rows
}
