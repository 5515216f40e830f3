import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import { changeBehindWall } from '#src/proeftuinen/muur/keuze.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { AfrondingData } from './forms.ts'

/** Rounds off with its outcome, lessons and opbrengsten. Conflict when somebody else did so first. */
export const closeProeftuin = (
  db: Db,
  actor: Actor,
  { proeftuin: p, keuze, ...form }: AfrondingData & { proeftuin: Proeftuin },
) =>
  changeBehindWall(db, actor, {
    proeftuin: p,
    keuze,
    change: () => roundOff(db, actor, { proeftuin: p, form }),
  })

async function roundOff(
  db: Db,
  actor: Actor,
  { proeftuin: p, form }: { proeftuin: Proeftuin; form: Omit<AfrondingData, 'keuze'> },
) {
  const { opbrengsten, ...data } = form
  const closed = await db
    .insertInto('afronding')
    .values({ ...data, proeftuinId: p.id, doorId: actor.id })
    .onConflict((conflict) => conflict.column('proeftuinId').where('heropendOp', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!closed)
    throw new Conflict('Iemand anders heeft deze proeftuin intussen afgerond. Ga terug en bekijk de pagina.')
  if (opbrengsten.length > 0) {
    const rows = opbrengsten.map((opbrengst, volgorde) => ({
      ...opbrengst,
      volgorde,
      afrondingId: closed.id,
    }))
    await db.insertInto('opbrengst').values(rows).execute()
  }
  await moved(db, p.id)
  const bijzonderheden = { uitkomst: data.uitkomst }
  await audit(db, actor, {
    handeling: 'proeftuin.afgerond',
    onderwerp: 'proeftuin',
    onderwerpId: p.id,
    bijzonderheden,
  })
}

/** Goes on; the afronding stays, as what was thought then. */
export async function reopenProeftuin(
  db: Db,
  actor: Actor,
  { proeftuin: p, reden }: { proeftuin: Proeftuin; reden: string },
): Promise<void> {
  const reopened = await db
    .updateTable('afronding')
    .set({ heropendOp: sql`now()`, heropendDoorId: actor.id, heropendReden: reden })
    .where('proeftuinId', '=', p.id)
    .where('heropendOp', 'is', null)
    .executeTakeFirst()
  if (reopened.numUpdatedRows === 0n) {
    throw new Conflict('Iemand anders heeft deze proeftuin intussen heropend. Ga terug en bekijk de pagina.')
  }
  await moved(db, p.id)
  await audit(db, actor, { handeling: 'proeftuin.heropend', onderwerp: 'proeftuin', onderwerpId: p.id })
}

const moved = (db: Db, proeftuinId: string) =>
  db.updateTable('proeftuin').set({ bewogenOp: sql`now()` }).where('id', '=', proeftuinId).execute()
