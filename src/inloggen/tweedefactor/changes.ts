import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit, type Handeling } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { seal, unseal } from '#src/platform/seal.ts'
import { hashOf } from '#src/platform/tokens.ts'
import { findBegun, findSealed } from './queries.ts'
import { newHerstelcodes, newSecret, plainCode, secretOf, stepOf } from './tweedefactor.ts'

const now = sql<Date>`now()`
const line = (handeling: Handeling, actor: Actor) => ({
  handeling,
  onderwerp: 'lid',
  onderwerpId: actor.id,
})

/** What a step is taken with: VONK_GEHEIM, and what was typed. */
type Given = { geheim: string; code: string }

/** Begins, or begins again, as long as it was not confirmed. */
export async function beginCodegenerator(
  db: Db,
  actor: Actor,
  { geheim, sessieId }: { geheim: string; sessieId: string },
): Promise<void> {
  const fresh = { geheim: seal(geheim, secretOf(actor.id), newSecret()), begonnenIn: sessieId }
  await db
    .insertInto('codegenerator')
    .values({ lidId: actor.id, ...fresh })
    .onConflict((conflict) =>
      conflict
        .column('lidId')
        .doUpdateSet({ ...fresh, laatsteStap: 0, begonnenOp: now })
        .where('codegenerator.bevestigdOp', 'is', null),
    )
    .execute()
}

/** The first code proves that the app knows the secret. Gives the codes to write down; undefined when it is wrong. */
export async function confirmCodegenerator(
  db: Db,
  actor: Actor,
  { geheim, code, sessieId }: Given & { sessieId: string },
): Promise<string[] | undefined> {
  const step = stepIn(await findBegun(db, actor, sessieId), actor, { geheim, code })
  if (step === null) return undefined
  await db
    .updateTable('codegenerator')
    .set({ laatsteStap: step, bevestigdOp: now })
    .where('lidId', '=', actor.id)
    .execute()
  const codes = newHerstelcodes()
  const rows = codes.map((one) => ({ lidId: actor.id, codeHash: hashOf(plainCode(one)) }))
  await db.insertInto('herstelcode').values(rows).execute()
  await audit(db, actor, line('codegenerator.ingesteld', actor))
  return codes
}

function stepIn(sealed: Buffer | undefined, actor: Actor, { geheim, code }: Given): number | null {
  const secret = sealed && unseal(geheim, secretOf(actor.id), sealed)
  return secret ? stepOf(secret, code) : null
}

/** True when this is a code of now that was not used before; uses it up. Of two at once, one gets it. */
async function useCode(db: Db, actor: Actor, given: Given): Promise<boolean> {
  const step = stepIn(await findSealed(db, actor), actor, given)
  if (step === null) return false
  const used = await db
    .updateTable('codegenerator')
    .set({ laatsteStap: step })
    .where('lidId', '=', actor.id)
    .where('laatsteStap', '<', step)
    .returning('lidId')
    .executeTakeFirst()
  return used !== undefined
}

/** What was given: a code of the app, a code that was written down, or neither. */
export async function useSecondStep(
  db: Db,
  actor: Actor,
  given: Given,
): Promise<'app' | 'herstelcode' | null> {
  const code = plainCode(given.code)
  if (/^\d{6}$/.test(code)) return (await useCode(db, actor, { ...given, code })) ? 'app' : null
  const used = await db
    .updateTable('herstelcode')
    .set({ gebruiktOp: now })
    .where('lidId', '=', actor.id)
    .where('codeHash', '=', hashOf(code))
    .where('gebruiktOp', 'is', null)
    .returning('lidId')
    .executeTakeFirst()
  if (!used) return null
  await audit(db, actor, line('codegenerator.herstelcode', actor))
  return 'herstelcode'
}

/**
 * From now on a link in a mail is not enough for this member. Keys to the API that were made with no more than that
 * go: they would be a way around. False when it was so already.
 */
export async function askAtTheDoor(db: Db, actor: Actor): Promise<boolean> {
  const asked = await db
    .updateTable('lid')
    .set({ tweedeStapSinds: now })
    .where('id', '=', actor.id)
    .where('tweedeStapSinds', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!asked) return false
  await db
    .updateTable('toegangssleutel')
    .set({ ingetrokkenOp: now })
    .where('lidId', '=', actor.id)
    .where('tweedeFactor', '=', false)
    .where('ingetrokkenOp', 'is', null)
    .execute()
  await audit(db, actor, line('tweedestap.aan', actor))
  return true
}

/** A link is enough again. False when it was so already. */
export async function stopAsking(db: Db, actor: Actor): Promise<boolean> {
  const stopped = await db
    .updateTable('lid')
    .set({ tweedeStapSinds: null })
    .where('id', '=', actor.id)
    .where('tweedeStapSinds', 'is not', null)
    .returning('id')
    .executeTakeFirst()
  if (!stopped) return false
  await audit(db, actor, line('tweedestap.uit', actor))
  return true
}

/** Both the app and what was written down. */
export async function removeCodegenerator(db: Db, actor: Actor): Promise<void> {
  await db.deleteFrom('herstelcode').where('lidId', '=', actor.id).execute()
  await db.deleteFrom('codegenerator').where('lidId', '=', actor.id).execute()
  await audit(db, actor, line('codegenerator.verwijderd', actor))
}
