import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Wacht } from '#src/platform/wacht.ts'
import type { Termijn } from './forms.ts'

type Ding = Pick<Wacht, 'soort' | 'id'>

const dagen = { morgen: 1, week: 7, klaar: null } as const satisfies Record<Termijn, number | null>

/** Until the Dutch day begins, so that it is there in the morning. Put off again, it is as the last time says. */
export async function zetUit(
  db: Db,
  actor: Actor,
  { soort, id, tot }: Ding & { tot: Termijn },
): Promise<void> {
  await sql`delete from uitstel where lid_id = ${actor.id} and tot < now() - interval '1 day'`.execute(db)
  await sql`insert into uitstel (lid_id, soort, ding_id, tot) values (${actor.id}, ${soort}, ${id},
    (date_trunc('day', now() at time zone 'Europe/Amsterdam') + make_interval(days => ${dagen[tot]}::int))
      at time zone 'Europe/Amsterdam')
    on conflict (lid_id, soort, ding_id) do update set gezet_op = excluded.gezet_op, tot = excluded.tot`.execute(
    db,
  )
}

/** Nothing happens when it was not put off. */
export async function trekUitstelIn(db: Db, actor: Actor, { soort, id }: Ding): Promise<void> {
  await db
    .deleteFrom('uitstel')
    .where('lidId', '=', actor.id)
    .where('soort', '=', soort)
    .where('dingId', '=', id)
    .execute()
}

/** A visit lasts until nothing was asked for half an hour. */
export async function noteBezoek(db: Db, actor: Actor): Promise<void> {
  await sql`insert into bezoek (lid_id) values (${actor.id})
    on conflict (lid_id) do update set laatst_op = now(), vorig_op = case
      when bezoek.laatst_op < now() - interval '30 minutes' then bezoek.laatst_op else bezoek.vorig_op end`.execute(
    db,
  )
}
