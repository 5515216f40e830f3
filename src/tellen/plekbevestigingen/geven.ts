import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import type { Enqueue } from '#src/platform/jobs.ts'
import type { Opgave } from './opgave.ts'

type Met = { db: Db; enqueue: Enqueue }

/** On behalf of which organisation; `actor` null: by the link of a mail. */
export type Antwoordend = { actor: Pick<Actor, 'id'> | null; organisatieId: string; klopt: boolean }

/**
 * The other side says of each fact whether it is right; what it said before stays to be read, and the newest holds. The same
 * said twice changes nothing. Of a no who reported it hears. A trigger holds that it is the other side.
 */
export async function answerOpgaven(
  { db, enqueue }: Met,
  { actor, organisatieId, klopt }: Antwoordend,
  opgaven: Pick<Opgave, 'id' | 'plekId' | 'klopt'>[],
): Promise<void> {
  const nieuw = opgaven.filter((opgave) => opgave.klopt !== klopt)
  if (nieuw.length === 0) return
  const doorId = actor?.id ?? null
  await db
    .insertInto('plekBevestiging')
    .values(nieuw.map(({ id }) => ({ feitId: id, organisatieId, doorId, klopt })))
    .execute()
  for (const plekId of new Set(nieuw.map((opgave) => opgave.plekId)))
    await audit(db, actor, {
      handeling: klopt ? 'plek.bevestigd' : 'plek.weersproken',
      onderwerp: 'plek',
      onderwerpId: plekId,
      bijzonderheden: { organisatie: organisatieId },
    })
  if (!klopt) await enqueue('stuur-weerspraak', { organisatieId, feiten: nieuw.map(({ id }) => id) })
}
