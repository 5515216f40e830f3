import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Periode, Regel } from './bevriezing.ts'
import { periodenOf } from './perioden.ts'
import { may } from './policy.ts'

/** When the purchase of this proeftuin ran or runs, the last time first; none when it never did. */
export async function listPerioden(db: Db, actor: Actor | null, p: Proeftuin): Promise<Periode[]> {
  if (!may.read(actor, p)) return []
  const { rows } = await periodenOf(p).execute(db)
  return rows
}

/** The days of these periods, in SQL; `closing`: also the day on which each was opened. */
function daysOf(perioden: Periode[], closing: (periode: Periode) => boolean = () => false) {
  const ranges = perioden.map((one) => `[${one.begin},${one.eind ?? ''}${closing(one) ? ']' : ')'}`)
  return sql`${`{${ranges.join(',')}}`}::datemultirange`
}

const isAboutIt = ({ id, aanbestedingId }: Proeftuin, table: string) =>
  sql`(${sql.ref(`${table}.proeftuin_id`)} = ${id} or (${sql.ref(`${table}.proeftuin_id`)} is null
    and ${sql.ref(`${table}.aanbesteding_id`)} = ${aanbestedingId}))`

/** Every change of these moves the wall, whenever it was made. */
const dates = ['gepubliceerdOp', 'gunningsbeslissingOp', 'definitiefOp', 'vroegtijdigBeeindigdOp']

/**
 * Also who opened it, on the day that it ended, and who changed the dates, whenever that was.
 * Side, role and organisation as they were when this member last opened something of it; else as they are now.
 */
const doneIn = (p: Proeftuin, perioden: Periode[]) => sql`
  select a.op, a.lid_id, coalesce(k.organisatie_id, l.organisatie_id) as organisatie_id,
    coalesce(k.leverancier, is_leverancier(l.id), true) as leverancier, coalesce(k.rol, t.rol) as rol,
    a.handeling, a.onderwerp as waarvan, 'geheel'::inkijkpagina as pagina, false as gesloten, false as open, a.bijzonderheden
  from audit a
  left join lid l on l.id = a.lid_id
  left join teamlid t on t.lid_id = a.lid_id and t.proeftuin_id = ${p.id}
  left join lateral (
    select k.organisatie_id, k.leverancier, k.rol from inkijk k
    where k.lid_id = a.lid_id and ${isAboutIt(p, 'k')} and k.dag <= a.op::date
    order by k.op desc limit 1) k on true
  where a.onderwerp = 'proeftuin' and a.onderwerp_id = ${p.id}
      and a.op::date <@ ${daysOf(perioden, ({ aanbesteding }) => !aanbesteding)}
    or a.onderwerp = 'aanbesteding' and a.onderwerp_id = ${p.aanbestedingId}
      and (a.op::date <@ ${daysOf(perioden, () => true)} or a.bijzonderheden ?| ${dates}::text[])`

/** So many only, read from the end of an index. */
const openedIn = (p: Proeftuin, perioden: Periode[], limit: number) => sql`
  (select i.op, i.lid_id, i.organisatie_id, i.leverancier, i.rol, null as handeling,
    case when i.proeftuin_id is null then 'aanbesteding' else 'proeftuin' end as waarvan, i.pagina, i.gesloten,
    i.voorbereiding or i.afgelopen as open, '{}'::jsonb as bijzonderheden
  from inkijk i
  where ${isAboutIt(p, 'i')} and i.dag <@ ${daysOf(perioden)}
  order by i.op desc limit ${limit})`

/** Who opened and who changed what in those times, newest first; at most `limit`. */
export async function listRegels(
  db: Db,
  actor: Actor | null,
  { proeftuin: p, perioden, limit }: { proeftuin: Proeftuin; perioden: Periode[]; limit: number },
): Promise<Regel[]> {
  if (!may.read(actor, p) || perioden.length === 0) return []
  const { rows } = await sql<Regel>`
    select r.op, r.lid_id, l.naam, o.naam as organisatie, o.kant, r.rol, r.handeling, r.waarvan, r.pagina, r.gesloten,
      r.open, r.leverancier or coalesce(r.rol = 'leverancier', false) as leverancier, r.bijzonderheden
    from (${openedIn(p, perioden, limit)} union all ${doneIn(p, perioden)} order by op desc limit ${limit}) r
    left join lid l on l.id = r.lid_id left join organisatie o on o.id = r.organisatie_id
    order by r.op desc`.execute(db)
  return rows
}
