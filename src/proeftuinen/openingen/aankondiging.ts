import { sql } from 'kysely'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'

/** By whom the notice was taken over, and the day of it. */
type Overname = { aanbestedingId: string; lidId: string; datum: string }

const reden = 'Volgens de aankondiging is dit perceel niet gegund.'

/**
 * Proposes the end of each lot of which the notice says that it ended without a winner, and gives the proposals; what does
 * not run has ended at once. The same day is never proposed twice for a lot, also when it was refused.
 */
export async function proposeEnds(db: Db, { aanbestedingId, lidId, datum }: Overname): Promise<string[]> {
  // What was published did not end before that.
  const day = sql`greatest(least(${datum}::date, current_date), case when a.gepubliceerd_op <= current_date
    then a.gepubliceerd_op end)`
  const runs = sql`loopt_aanbesteding(a.gepubliceerd_op, a.definitief_op, a.vroegtijdig_beeindigd_op, current_date)`
  await sql`update perceel v set vroegtijdig_beeindigd_op = ${day}, beeindigd_reden = ${reden} from aanbesteding a
    where a.id = v.aanbesteding_id and a.id = ${aanbestedingId} and ${isWithoutWinner} and not ${runs}`.execute(
    db,
  )
  const { rows } = await sql<{ id: string; nummer: string }>`
    with nieuw as (
      insert into opening (aanbesteding_id, perceel_id, soort, datum, reden, voorgesteld_door_id)
      select a.id, v.id, 'gestopt', ${day}, ${reden}, ${lidId}::uuid
      from perceel v join aanbesteding a on a.id = v.aanbesteding_id
      where a.id = ${aanbestedingId} and ${isWithoutWinner} and ${runs} and not exists (select from opening o
        where o.perceel_id = v.id and o.soort = 'gestopt' and o.datum = ${day})
      on conflict do nothing returning id, perceel_id)
    select nieuw.id, v.nummer from nieuw join perceel v on v.id = nieuw.perceel_id`.execute(db)
  for (const { nummer } of rows)
    await audit(
      db,
      { id: lidId },
      {
        handeling: 'opening.voorgesteld',
        onderwerp: 'aanbesteding',
        onderwerpId: aanbestedingId,
        bijzonderheden: { soort: 'gestopt', perceel: nummer },
      },
    )
  return rows.map(({ id }) => id)
}

const isWithoutWinner = sql`(v.uitslag = 'clos-nw' and v.definitief_op is null and v.vroegtijdig_beeindigd_op is null)`
