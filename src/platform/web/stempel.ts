import { CompiledQuery } from 'kysely'
import type { Db } from '../db.ts'

/** How the database stood at a moment: which transactions it showed, and on which day since which start. */
export type Stand = { seen: string; epoch: string }

type Asked = {
  /** When the page was made, or was last found to be good; null: there is none. */
  since: Stand | null
  /** Whose page it is; null: of many, so that any change counts. */
  record: string | null
}

/**
 * How the database stands now, and whether nothing changed `since` then of what a page shows. A change is visible
 * together with its stamp (migrations/0100_stempel.sql); one that was not visible then and is now, is news. Another day
 * is news too, because barriers follow from dates; and another start, because a back-up that is put back counts again.
 */
export async function standNow(db: Db, { since, record }: Asked): Promise<{ stand: Stand; holds: boolean }> {
  const { rows } = await db.executeQuery<Stand & { silent: boolean }>(
    CompiledQuery.raw(since ? checkQuery : firstQuery, since ? [since.seen, record] : []),
  )
  const [{ silent, ...stand } = neverSeen] = rows
  return { stand, holds: silent && stand.epoch === since?.epoch }
}

const neverSeen = { seen: '', epoch: '', silent: false }

const stand = `pg_current_snapshot()::text as seen,
  concat_ws(' ', current_date, pg_postmaster_start_time(), 'stempel'::regclass::oid) as epoch`

const firstQuery = `select ${stand}, false as silent`

/** Whom the page shows is looked up once, and only when something changed at all. */
export const checkQuery = `select ${stand}, not exists (
  select from stempel s
  where s.xid >= pg_snapshot_xmin($1::pg_snapshot) and not pg_visible_in_snapshot(s.xid, $1::pg_snapshot)
    and ($2::uuid is null or s.onderwerp in ('*', $2::uuid::text)
      or s.onderwerp = any(array(select g.onderwerp from getoond g where g.record = $2::uuid)))) as silent`
