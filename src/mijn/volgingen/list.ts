import { sql } from 'kysely'
import { type Actor, isLid } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { isReadable, isReadableWhole } from '#src/proeftuinen/aantekeningen/policy.ts'
import { isClosed, visibleTo } from '#src/proeftuinen/proeftuin/policy.ts'
import { listWerkwijzeNieuws } from './list-werkwijzen.ts'
import type { Nieuws } from './volging.ts'

/** Of so many proeftuinen that moved last, at most. */
const near = 30

/** Started, and this actor may read it at this moment: visibility and barrier as they are now. */
const readable = (db: Db, actor: Actor) =>
  db
    .selectFrom('proeftuin as p')
    .select('p.id')
    .where('p.gestartOp', 'is not', null)
    .where(visibleTo(actor))
    .where((eb) => eb.not(isClosed(actor)))

/** The proeftuinen behind what is followed: each kind by its own index, so that a large category costs what a small one does. */
function behind(db: Db, actor: Actor) {
  const lately = readable(db, actor).orderBy('p.bewogenOp', 'desc').limit(near)
  const own = sql`from volging v where v.lid_id = ${actor.id}`
  return sql`
    select v.proeftuin_id as id ${own} and v.proeftuin_id is not null
    union select t.proeftuin_id from volging v join teamlid t on t.lid_id = v.gevolgd_lid_id where v.lid_id = ${actor.id}
    union select x.id from volging v cross join lateral
      ${lately.where(sql<boolean>`p.organisatie_id = v.organisatie_id`)} x where v.lid_id = ${actor.id}
    union select x.id from volging v cross join lateral
      ${lately.where(sql<boolean>`p.categorie = v.categorie`)} x where v.lid_id = ${actor.id}`
}

/** What happened in one proeftuin `p`, without what the actor did. */
const events = (actor: Actor) => sql`
  select p.id, 'begin' as soort, null as wat, p.vraag as titel, p.gestart_op as moment where p.door_id <> ${actor.id}
  union all
  select f.id, 'fase', f.fase::text, '', f.verzegeld_op from fase_periode f
  where f.proeftuin_id = p.id and f.verzegeld_op > p.gestart_op and f.door_id <> ${actor.id}
    and exists (select from fase_periode e where e.proeftuin_id = p.id and e.verzegeld_op < f.verzegeld_op)
  union all
  select w.id, 'routewissel', w.naar::text, w.titel, w.aangemaakt_op from routewissel w
  where w.proeftuin_id = p.id and w.door_id <> ${actor.id}
    and ${isReadableWhole(actor)}
  union all
  select a.id, 'afronding', a.uitkomst::text, '', a.afgerond_op from afronding a
  where a.proeftuin_id = p.id and a.heropend_op is null and a.door_id <> ${actor.id}
  union all
  (select a.id, 'aantekening', a.soort::text, a.titel, a.aangemaakt_op from aantekening a
  where a.proeftuin_id = p.id and a.verwijderd_op is null and a.door_id <> ${actor.id} and a.zichtbaarheid not in ('team', 'team_overheid')
    and ${isReadable(actor)} order by a.datum desc, a.volgorde desc limit ${near})`

/** The newest of what this member follows, only what he or she may read now; two statements, whatever is followed. */
export async function listNieuws(db: Db, actor: Actor, limit: number): Promise<Nieuws[]> {
  const both = await Promise.all([
    listProeftuinNieuws(db, actor, limit),
    listWerkwijzeNieuws(db, actor, limit),
  ])
  return both
    .flat()
    .toSorted((a, b) => b.moment.getTime() - a.moment.getTime())
    .slice(0, limit)
}

async function listProeftuinNieuws(db: Db, actor: Actor, limit: number): Promise<Nieuws[]> {
  if (!isLid(actor)) return []
  const found = readable(db, actor)
    .select(['p.titel', 'p.vraag', 'p.gestartOp', 'p.bewogenOp', 'p.doorId', 'p.zichtbaarheid'])
    .select(['p.organisatieId', 'p.aanbestedingId', 'p.weggehaaldOp', 'p.fase', 'p.routes', 'p.uitkomst'])
    .where(sql<boolean>`p.id in (select id from gevolgd)`)
    .orderBy('p.bewogenOp', 'desc')
    .limit(near)
  const { rows } = await sql<Nieuws>`with gevolgd as materialized (${behind(db, actor)})
    select e.*, p.id as waarin_id, p.titel as waarin,
      (select o.naam from organisatie o where o.id = p.organisatie_id) as organisatie
    from ${found} p cross join lateral (select * from (${events(actor)}) x order by moment desc limit ${limit}) e
    order by e.moment desc, e.id limit ${limit}`.execute(db)
  return rows
}
