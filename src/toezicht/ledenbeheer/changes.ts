import { sql } from 'kysely'
import { endSessions } from '#src/inloggen/sessies/leave.ts'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import { lock } from '#src/platform/lock.ts'
import type { BesluitData } from './forms.ts'
import type { Account, Soort } from './ledenbesluit.ts'
import { may } from './policy.ts'
import { countBeheerders, findAccount } from './queries.ts'

const now = sql<Date>`now()`

/** Does it, keeps the reason, and leaves a line in the trail. Gives the id; jobs tell who it concerns. */
export async function decideAbout(
  db: Db,
  actor: Actor,
  { lid, soort, reden }: BesluitData & { lid: Account },
): Promise<string> {
  // There must always be somebody to run Vonk.
  await lock(db, 'beheer')
  await assertStillPossible(db, actor, { lid, soort })
  await effects[soort](db, lid.id)
  const { id } = await db
    .insertInto('ledenbesluit')
    .values({ lidId: lid.id, soort, reden, doorId: actor.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  await audit(db, actor, {
    handeling: `lid.${soort}`,
    onderwerp: 'lid',
    onderwerpId: lid.id,
    bijzonderheden: { besluit: id },
  })
  return id
}

/** Under the lock: somebody else may have decided first, about the actor too, and somebody must stay to run Vonk. */
async function assertStillPossible(db: Db, actor: Actor, { lid, soort }: { lid: Account; soort: Soort }) {
  const nu = await findAccount(db, actor, lid.id)
  const zelf = await findAccount(db, actor, actor.id)
  if (zelf.beheerSinds === null || zelf.opSlotSinds !== null || !may.decide(actor, nu, soort))
    throw new Conflict('Dit is intussen al gedaan, of het kan niet meer. Ga terug en bekijk het account.')
  if (soort === 'beheer_genomen' && (await countBeheerders(db)) <= 1)
    throw new Conflict('Dit is de laatste beheerder. Geef eerst iemand anders beheer.')
}

type Power = 'adviesteamSinds' | 'beheerSinds'

const set = (power: Power, value: typeof now | null) => async (db: Db, id: string) => {
  await db
    .updateTable('lid')
    .set({ [power]: value })
    .where('id', '=', id)
    .execute()
}

async function lockAccount(db: Db, lidId: string): Promise<void> {
  await db.updateTable('lid').set({ opSlotSinds: now }).where('id', '=', lidId).execute()
  await endSessions(db, lidId)
}

async function unlockAccount(db: Db, lidId: string): Promise<void> {
  await db.updateTable('lid').set({ opSlotSinds: null }).where('id', '=', lidId).execute()
}

const effects: Record<Soort, (db: Db, lidId: string) => Promise<unknown>> = {
  adviesteam_gegeven: set('adviesteamSinds', now),
  adviesteam_genomen: set('adviesteamSinds', null),
  beheer_gegeven: set('beheerSinds', now),
  beheer_genomen: set('beheerSinds', null),
  op_slot: lockAccount,
  van_slot: unlockAccount,
  sessies_beeindigd: (db, lidId) => endSessions(db, lidId),
}
