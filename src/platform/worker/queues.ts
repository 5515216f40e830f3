import type { Pool } from 'pg'
import PgBoss from 'pg-boss'

/** On which the database tells whoever listens that there is a new job. */
export const channel = 'vonk_werk'

/** Creates the queue tables and the named queues; part of migrating, so that web and worker find them. */
export async function prepareQueues(pool: Pool, names: string[]): Promise<void> {
  const boss = createBoss(pool, { supervise: false })
  boss.on('error', () => {})
  await boss.start()
  for (const name of names) await boss.createQueue(name)
  await boss.stop({ graceful: false, wait: true })
  await ringOnInsert(pool)
}

/** The tables and the maintenance of the queue. Its own clock and its own workers stay off: see docs/besluiten/0031-jobs.md. */
export function createBoss(pool: Pool, { supervise }: { supervise: boolean }): PgBoss {
  const executeSql = (text: string, values: unknown[]) => pool.query(text, values)
  return new PgBoss({ db: { executeSql }, supervise, schedule: false })
}

/** Told when the transaction commits that asked for the job, however it was asked for. */
async function ringOnInsert(pool: Pool): Promise<void> {
  await pool.query(`create or replace function pgboss.vonk_bel() returns trigger language plpgsql as $$
    begin
      perform pg_notify('${channel}', '');
      return null;
    end $$;
    create or replace trigger vonk_bel after insert on pgboss.job
      for each statement execute function pgboss.vonk_bel()`)
}
