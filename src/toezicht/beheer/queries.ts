import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import type { Toestand } from './beheer.ts'
import { may } from './policy.ts'

/** How Vonk is doing now, in one statement; for beheer only. */
export async function findToestand(db: Db, actor: Actor | null): Promise<Toestand> {
  if (!may.operate(actor)) throw new NotFound()
  const { rows } = await sql<Toestand>`
    select current_setting('server_version') as postgres, pg_database_size(current_database()) as bytes,
      (select max(naam) from migratie) as migratie, j.*,
      (select count(*) from postvak) as postvak,
      (select count(*) from lid where toegelaten_op is not null and vertrokken_op is null) as leden,
      (select count(*) from lid where beheer_sinds is not null and toegelaten_op is not null
        and vertrokken_op is null and op_slot_sinds is null) as beheerders
    from (
      select count(*) filter (where due) as wachtend, count(*) filter (where state = 'failed') as mislukt,
        coalesce(floor(extract(epoch from now() - min(start_after) filter (where due)) / 60), 0)::int as wacht_minuten
      from (select state, start_after, state = 'retry' or state = 'created' and start_after <= now() as due
        from pgboss.job where name not like '\\_\\_pgboss%') each) j`.execute(db)
  const [toestand] = rows
  if (!toestand) throw new NotFound()
  return toestand
}
