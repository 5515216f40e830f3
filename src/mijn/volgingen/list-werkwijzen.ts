import { type RawBuilder, sql } from 'kysely'
import { type Actor, isLid } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { openTo } from '#src/proeftuinen/proeftuin/policy.ts'
import { isGeweerd, visibleTo } from '#src/verspreiden/werkwijzen/policy.ts'
import type { Nieuws } from './volging.ts'

/** In one werkwijze `w`, without what the actor did: versions after the first, and what was said, each in its own circle. */
const events = (actor: Actor) => {
  const isOpen = (kring: RawBuilder<unknown>) =>
    sql`(${kring} = 'openbaar' or (not w.geweerd and ${kring} = any(${openTo(actor)}::text[])))`
  return sql`
    select w.id, 'versie' as soort, u.versie::text as wat, u.wat as titel, u.op as moment from werkwijze_versie u
    where u.werkwijze_id = w.id and u.versie > 1 and u.door_id <> ${actor.id}
      and ${isOpen(sql`u.inhoud ->> 'zichtbaarheid'`)}
    union all
    select r.id, 'reactie', null, l.naam, r.geschreven_op from reactie r join lid l on l.id = r.door_id
    where r.binnen_id = w.id and r.verwijderd_op is null and r.door_id <> ${actor.id}
      and ${isOpen(sql`r.zichtbaarheid::text`)}`
}

/** The newest of the werkwijzen that this member follows, only what he or she may read now; one statement. */
export async function listWerkwijzeNieuws(db: Db, actor: Actor, limit: number): Promise<Nieuws[]> {
  if (!isLid(actor)) return []
  const followed = db
    .selectFrom('werkwijze as w')
    .select(['w.id', 'w.titel', 'w.organisatieId', isGeweerd(actor).as('geweerd')])
    .where('w.gepubliceerdOp', 'is not', null)
    .where(visibleTo(actor))
    .where(sql<boolean>`w.id in (select v.werkwijze_id from volging v where v.lid_id = ${actor.id})`)
  const { rows } = await sql<Nieuws>`
    select e.*, w.id as waarin_id, w.titel as waarin,
      (select o.naam from organisatie o where o.id = w.organisatie_id) as organisatie
    from ${followed} w cross join lateral (select * from (${events(actor)}) x order by moment desc limit ${limit}) e
    order by e.moment desc, e.id limit ${limit}`.execute(db)
  return rows
}
