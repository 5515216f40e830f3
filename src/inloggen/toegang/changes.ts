import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict, NotFound } from '#src/platform/errors.ts'
import { hashOf, newToken } from '#src/platform/tokens.ts'
import { linkMinutes, maxSleutels } from './toegang.ts'

const now = sql<Date>`now()`
const inMinutes = (minutes: number) => sql<Date>`now() + make_interval(mins => ${minutes}::int)`
const inDays = (days: number) => sql<Date>`now() + make_interval(days => ${days}::int)`

/** Notes that a link was asked for; does the same work, and nothing more, when nobody has this address. */
export async function askInloglink(
  db: Db,
  { id, email, terug }: Record<'id' | 'email' | 'terug', string>,
): Promise<void> {
  const asked = db
    .selectFrom('lid')
    .select((eb) => [
      sql<string>`${id}::uuid`.as('id'),
      'lid.id as lidId',
      eb.val(terug).as('terug'),
      inMinutes(linkMinutes).as('verlooptOp'),
    ])
    .where((eb) => eb(eb.fn<string>('lower', ['lid.email']), '=', email.toLowerCase()))
    .where('lid.vertrokkenOp', 'is', null)
  await db
    .insertInto('inlogverzoek')
    .columns(['id', 'lidId', 'terug', 'verlooptOp'])
    .expression(asked)
    .execute()
}

/** A fresh token for a request that was not used yet; undefined when there is nobody to send it to. */
export async function issueToken(db: Db, verzoekId: string) {
  const token = newToken()
  const lid = await db
    .updateTable('inlogverzoek')
    .from('lid')
    .set({ tokenHash: hashOf(token), verlooptOp: inMinutes(linkMinutes) })
    .whereRef('lid.id', '=', 'inlogverzoek.lidId')
    .where('inlogverzoek.id', '=', verzoekId)
    .where('inlogverzoek.gebruiktOp', 'is', null)
    .where('lid.vertrokkenOp', 'is', null)
    .returning(['lid.naam', 'lid.email'])
    .executeTakeFirst()
  return lid && { ...lid, token }
}

/** A link for whoever may reach the command line, without a mail; gives its token. */
export async function issueLink(db: Db, lidId: string): Promise<string> {
  const token = newToken()
  const terug = paths.mijnVonk()
  await db
    .insertInto('inlogverzoek')
    .values({ lidId, terug, tokenHash: hashOf(token), verlooptOp: inMinutes(linkMinutes) })
    .execute()
  return token
}

type Used = { lidId: string; terug: string; email: string }

/**
 * Uses the link up, and every other that its member did not use yet: those lie in the mailbox still. Undefined when it
 * was used, is too old or never was. Of two at once, whichever link each has, one gets in.
 */
export async function useToken(db: Db, token: string): Promise<Used | undefined> {
  const whose = db
    .selectFrom('inlogverzoek as eigen')
    .select('eigen.lidId')
    .where('eigen.tokenHash', '=', hashOf(token))
    .where('eigen.gebruiktOp', 'is', null)
    .where('eigen.verlooptOp', '>', now)
  const used = await db
    .updateTable('inlogverzoek')
    .from('lid')
    .set({ gebruiktOp: now })
    .whereRef('lid.id', '=', 'inlogverzoek.lidId')
    .where('lid.vertrokkenOp', 'is', null)
    .where('inlogverzoek.lidId', '=', whose)
    .where('inlogverzoek.gebruiktOp', 'is', null)
    .returning(['inlogverzoek.lidId', 'inlogverzoek.terug', 'inlogverzoek.tokenHash', 'lid.email'])
    .execute()
  return used.find(({ tokenHash }) => tokenHash?.equals(hashOf(token)))
}

/** Makes an access key and gives it, this once: only its hash is stored. */
export async function makeSleutel(
  db: Db,
  actor: Actor,
  { naam, dagen, sessieId }: { naam: string; dagen: number; sessieId: string | null },
): Promise<{ id: string; token: string }> {
  await assertRoom(db, actor)
  // The prefix lets scanners that look for leaked keys recognise it.
  const token = `vonk_${newToken()}`
  const { id } = await db
    .insertInto('toegangssleutel')
    .values({
      naam,
      lidId: actor.id,
      tokenHash: hashOf(token),
      verlooptOp: inDays(dagen),
      tweedeFactor: sql<boolean>`exists (
        select from sessie where id = ${sessieId} and tweede_factor_op is not null)`,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await audit(db, actor, {
    handeling: 'toegangssleutel.gemaakt',
    onderwerp: 'toegangssleutel',
    onderwerpId: id,
  })
  return { id, token }
}

async function assertRoom(db: Db, actor: Actor): Promise<void> {
  const { aantal } = await db
    .selectFrom('toegangssleutel')
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .where('lidId', '=', actor.id)
    .where('ingetrokkenOp', 'is', null)
    .where('verlooptOp', '>', now)
    .executeTakeFirstOrThrow()
  if (aantal < maxSleutels) return
  throw new Conflict(
    `Je hebt al ${maxSleutels} toegangssleutels. Trek er eerst een in die je niet meer gebruikt.`,
  )
}

/** Makes the key useless at once; not found when it is not the actor's or was revoked before. */
export async function revokeSleutel(db: Db, actor: Actor, id: string): Promise<void> {
  const revoked = await db
    .updateTable('toegangssleutel')
    .set({ ingetrokkenOp: now })
    .where('id', '=', id)
    .where('lidId', '=', actor.id)
    .where('ingetrokkenOp', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!revoked) throw new NotFound()
  await audit(db, actor, {
    handeling: 'toegangssleutel.ingetrokken',
    onderwerp: 'toegangssleutel',
    onderwerpId: id,
  })
}
