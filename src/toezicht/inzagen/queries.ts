import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Zicht } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { GedaneInzage, Inzage } from './inzage.ts'
import { may } from './policy.ts'

export type { Inzage }

const inzagen = (db: Db) =>
  db
    .selectFrom('inzage as z')
    .innerJoin('lid as l', 'l.id', 'z.lidId')
    .select(['z.id', 'l.naam', 'z.reden', 'z.begonnenOp', 'z.verlooptOp'])
    .orderBy('z.begonnenOp', 'desc')
    .orderBy('z.id', 'desc')

/** The last times that beheer looked inside, newest first; for the team only, so nothing for others. */
export async function listInzagen(
  db: Db,
  actor: Actor | null,
  proeftuin: Zicht & { id: string },
): Promise<Inzage[]> {
  if (!may.see(actor, proeftuin)) return []
  return inzagen(db).where('z.proeftuinId', '=', proeftuin.id).limit(5).execute()
}

/** What this member looked into, newest first; the last twenty. */
export const listEigenInzagen = (db: Db, actor: Actor): Promise<GedaneInzage[]> =>
  inzagen(db).select('z.proeftuinId').where('z.lidId', '=', actor.id).limit(20).execute()

/** Whether there is a proeftuin with this id, whoever may see it: beheer only has its address. */
export async function isProeftuin(db: Db, id: string): Promise<boolean> {
  const { rows } = await sql`select from proeftuin where id = ${id}`.execute(db)
  return rows.length > 0
}
