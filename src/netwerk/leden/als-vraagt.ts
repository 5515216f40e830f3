import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { wieVraagt } from './wie-vraagt.ts'

export type Ontvanger = Actor & { email: string }

/**
 * These members as policies would see them when they came in now, with their address, for what is sent to them: without
 * the powers of beheer, and nobody who left or whose account is locked.
 */
export async function findAlsVragers(db: Db, ids: string[]): Promise<Ontvanger[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Ontvanger>`select ${sql.raw(wieVraagt.columns)}, lid.email
    from ${sql.raw(wieVraagt.from)}
    where lid.id = any(${ids}::uuid[]) and lid.vertrokken_op is null and lid.op_slot_sinds is null`.execute(
    db,
  )
  return rows.map((row) => ({
    ...row,
    overheid: row.toegelaten && row.kant === 'opdrachtgever',
    adviesteam: row.toegelaten && row.adviesteam,
    beheer: false,
  }))
}
