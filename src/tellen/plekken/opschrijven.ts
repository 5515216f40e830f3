import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import { today } from '#src/platform/today.ts'
import { noteFeit, type Wie } from './changes.ts'
import type { Eindreden } from './plek.ts'

/** What other nouns write of a plek. */

export type { Wie }

/** Whether it is there still, so many months after it began; if not since when, and why. Null: on to other work. */
export type NogEr = {
  plek: { id: string; proeftuinId: string | null }
  na: number
  weg: { op: string; reden: Eindreden | null } | null
}

/** Said twice on one day changes nothing. Conflict, in words, when the end cannot be true beside what is there. */
export async function noteNogEr(db: Db, wie: Wie, { plek, na, weg }: NogEr): Promise<void> {
  const { actor, voorId, weg: langs = 'lid' } = wie
  await db
    .insertInto('plekFeit')
    .values({
      plekId: plek.id,
      soort: 'nog_er',
      op: today(),
      na,
      er: weg === null,
      voorId,
      doorId: actor?.id ?? null,
      weg: langs,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await audit(db, actor, { handeling: 'plek.feit', onderwerp: 'plek', onderwerpId: plek.id })
  if (weg === null) return
  const probleem = await noteFeit(db, wie, {
    plek,
    feit: {
      soort: weg.reden === null ? 'doorgestroomd' : 'beeindigd',
      op: weg.op,
      minuten: null,
      waarde: null,
      reden: weg.reden,
    },
  })
  if (probleem) throw new Conflict(probleem)
}
