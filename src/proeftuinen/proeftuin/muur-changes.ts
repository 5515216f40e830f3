import { type Kysely, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'
import { Conflict } from '#src/platform/errors.ts'
import type { Inkoopeinde } from './muur.ts'
import { isFrozen } from './policy.ts'
import type { Proeftuin } from './proeftuin.ts'
import { lockProeftuin, noteChange } from './queries.ts'

type Db = Kysely<DB>

async function isClosedNow(db: Db, id: string): Promise<boolean> {
  const { bevroren } = await db
    .selectFrom('proeftuin as p')
    .select(isFrozen.as('bevroren'))
    .where('p.id', '=', id)
    .executeTakeFirstOrThrow()
  return bevroren
}

type Behind = { keuze: Inkoopeinde | null; change: () => Promise<void> }

/**
 * Does what may open the wall, whoever changed what at the same moment: when it does, it was said how the purchase ended,
 * and that is kept. The forms ask for it by rules.ts.
 */
export async function changeBehindWall(db: Db, actor: Actor, p: Proeftuin, { keuze, change }: Behind) {
  await lockProeftuin(db, p.id)
  const before = await isClosedNow(db, p.id)
  await change()
  if (!before || (await isClosedNow(db, p.id))) return
  if (keuze === null)
    throw new Conflict(
      'Deze proeftuin is intussen dicht, omdat er iemand wordt gekozen. Ga terug en kijk op de pagina van de proeftuin.',
    )
  await noteKeuze(db, actor, p.id, keuze)
}

async function noteKeuze(db: Db, actor: Actor, proeftuinId: string, uitkomst: Inkoopeinde): Promise<void> {
  await db.insertInto('keuze').values({ proeftuinId, uitkomst, doorId: actor.id }).execute()
  await noteChange(db, actor, { proeftuinId, handeling: 'keuze.bevestigd', bijzonderheden: { uitkomst } })
}

/** Ties it to this tender, or to none. Conflict when somebody else changed it since the page was opened. */
export async function tieAanbesteding(
  db: Db,
  actor: Actor,
  p: Proeftuin,
  { aanbestedingId, versie }: { aanbestedingId: string | null; versie: number },
): Promise<void> {
  const change = async () => {
    const tied = await db
      .updateTable('proeftuin')
      .set({ aanbestedingId, versie: versie + 1, bewogenOp: sql`now()` })
      .where('id', '=', p.id)
      .where('versie', '=', versie)
      .executeTakeFirst()
    if (tied.numUpdatedRows === 0n)
      throw new Conflict(
        'Iemand anders heeft deze proeftuin intussen aangepast. Ga terug, kijk wat er veranderd is en kies opnieuw.',
      )
  }
  await changeBehindWall(db, actor, p, { keuze: null, change })
  const handeling = aanbestedingId ? 'aanbesteding.gekoppeld' : 'aanbesteding.ontkoppeld'
  const bijzonderheden = { aanbesteding: aanbestedingId ?? p.aanbestedingId ?? '' }
  await noteChange(db, actor, { proeftuinId: p.id, handeling, bijzonderheden })
}
