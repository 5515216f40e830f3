import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import type { InzageData } from './forms.ts'
import { inzageMinuten } from './inzage.ts'

/** From now on, for an hour, this member reads what the team reads. Gives its id; a job tells the team. */
export async function openInzage(db: Db, actor: Actor, { proeftuin, reden }: InzageData): Promise<string> {
  const { id } = await db
    .insertInto('inzage')
    .values({
      proeftuinId: proeftuin,
      lidId: actor.id,
      reden,
      verlooptOp: sql<Date>`now() + make_interval(mins => ${inzageMinuten}::int)`,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await audit(db, actor, {
    handeling: 'inzage.geopend',
    onderwerp: 'proeftuin',
    onderwerpId: proeftuin,
    bijzonderheden: { inzage: id },
  })
  return id
}

/** Done earlier than the hour; not found when it is not the actor's or has ended. */
export async function closeInzage(db: Db, actor: Actor, id: string): Promise<void> {
  if (!isUuid(id)) throw new NotFound()
  const closed = await db
    .updateTable('inzage')
    .set({ verlooptOp: sql<Date>`now()` })
    .where('id', '=', id)
    .where('lidId', '=', actor.id)
    .where('verlooptOp', '>', sql<Date>`now()`)
    .returning('proeftuinId')
    .executeTakeFirst()
  if (!closed) throw new NotFound()
  await audit(db, actor, {
    handeling: 'inzage.gesloten',
    onderwerp: 'proeftuin',
    onderwerpId: closed.proeftuinId,
    bijzonderheden: { inzage: id },
  })
}

/** Who is in the team: they hear of it at once. */
export const listTeamIds = (db: Db, proeftuinId: string) =>
  db.selectFrom('teamlid').select('lidId').where('proeftuinId', '=', proeftuinId).execute()
