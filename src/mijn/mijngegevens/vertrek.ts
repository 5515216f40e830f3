import { sql } from 'kysely'
import { rememberSide } from '#src/netwerk/werk/geheugen.ts'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Config } from '#src/platform/config.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import { lock } from '#src/platform/lock.ts'
import type { Delen } from '#src/platform/persoonlijk.ts'
import type { Asker } from '#src/platform/places.ts'
import { lockProeftuin, noteChange } from '#src/proeftuinen/proeftuin/queries.ts'
import type { Kept } from './queries.ts'
import { isLastBeheerder } from './queries.ts'
import { placeOf, profiel } from './register.ts'

/** What jobs have to tell afterwards: batons that passed on, proeftuinen without a trekker, and the last mail. */
export type Vertrokken = { afscheidId: string; stokjes: string[]; zonderTrekker: string[] }

/** Does what the page of leaving says, whole or not at all. */
export async function leaveVonk(asker: Asker & Kept, config: Config, actor: Actor): Promise<Vertrokken> {
  const { db } = asker
  await lock(db, 'beheer')
  if (await isLastBeheerder(db, actor))
    throw new Conflict('Je bent de laatste beheerder. Geef eerst iemand anders beheer.')
  const email = await findAddress(db, actor)
  await rememberSide(asker, config, { id: actor.id, email })
  const { stokjes, zonderTrekker } = await leaveTeams(db, actor)
  await removeOwn(db, actor, asker.persoonlijk.verwijzingen)
  await forgetAddress(db, { id: actor.id, email }, asker.persoonlijk.adressen)
  await becomeOudLid(db, actor)
  const { id: afscheidId } = await db
    .insertInto('afscheid')
    .values({ email })
    .returning('id')
    .executeTakeFirstOrThrow()
  await audit(db, actor, { handeling: 'lid.vertrokken', onderwerp: 'lid', onderwerpId: actor.id })
  return { afscheidId, stokjes, zonderTrekker }
}

/** Sent twice at once: the second finds that it was done. */
async function findAddress(db: Db, { id }: Actor): Promise<string> {
  const lid = await db
    .selectFrom('lid')
    .select('email')
    .where('id', '=', id)
    .where('vertrokkenOp', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!lid) throw new Conflict('Je bent al vertrokken.')
  return lid.email
}

/** Out of what has not ended; in what has, the place in the team stays, under the name Oud-lid. */
async function leaveTeams(db: Db, actor: Actor) {
  const teams = await db
    .selectFrom('teamlid as t')
    .innerJoin('proeftuin as p', 'p.id', 't.proeftuinId')
    .select(['t.proeftuinId', 't.rol', sql<boolean>`p.uitkomst is not null`.as('afgerond')])
    .where('t.lidId', '=', actor.id)
    .orderBy('t.proeftuinId')
    .execute()
  const stokjes: string[] = []
  const zonderTrekker: string[] = []
  for (const { proeftuinId, rol, afgerond } of teams) {
    const opvolger = await leaveTeam(db, actor, { proeftuinId, afgerond })
    const stokje = await passBaton(db, actor, { proeftuinId, opvolger })
    if (stokje) stokjes.push(stokje)
    if (rol === 'trekker' && !opvolger && !afgerond) zonderTrekker.push(proeftuinId)
  }
  return { stokjes, zonderTrekker }
}

/** Gives who leads it from now on, if somebody does. */
async function leaveTeam(
  db: Db,
  actor: Actor,
  { proeftuinId, afgerond }: { proeftuinId: string; afgerond: boolean },
): Promise<string | null> {
  await lockProeftuin(db, proeftuinId)
  if (!afgerond) {
    await db
      .deleteFrom('teamlid')
      .where('proeftuinId', '=', proeftuinId)
      .where('lidId', '=', actor.id)
      .execute()
    const bijzonderheden = { lid: actor.id }
    await noteChange(db, actor, { proeftuinId, handeling: 'teamlid.vertrokken', bijzonderheden })
  }
  const trekker = await db
    .selectFrom('teamlid')
    .select('lidId')
    .where('proeftuinId', '=', proeftuinId)
    .where('rol', '=', 'trekker')
    .where('lidId', '<>', actor.id)
    .orderBy('sinds')
    .executeTakeFirst()
  return trekker?.lidId ?? null
}

type Pass = { proeftuinId: string; opvolger: string | null }

/** Back to who leads it; laid down when nobody does. Gives the id of the new turn. */
async function passBaton(db: Db, actor: Actor, { proeftuinId, opvolger }: Pass): Promise<string | null> {
  const held = await db
    .updateTable('estafette')
    .set({ tot: sql<Date>`now()` })
    .where('proeftuinId', '=', proeftuinId)
    .where('lidId', '=', actor.id)
    .where('tot', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!held || !opvolger) return null
  const { id } = await db
    .insertInto('estafette')
    .values({ proeftuinId, lidId: opvolger, doorId: actor.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  const handeling = 'estafette.overgegeven'
  await noteChange(db, actor, { proeftuinId, handeling, bijzonderheden: { lid: opvolger } })
  return id
}

async function removeOwn(db: Db, { id }: Actor, verwijzingen: Delen): Promise<void> {
  for (const [key, { vertrek }] of Object.entries(verwijzingen)) {
    const { tabel, kolom } = placeOf(key)
    if (vertrek === 'weg')
      await sql`delete from ${sql.table(tabel)} where ${sql.ref(kolom)} = ${id}`.execute(db)
  }
}

async function forgetAddress(
  db: Db,
  { id, email }: { id: string; email: string },
  adressen: Delen,
): Promise<void> {
  for (const [key, { vertrek }] of Object.entries(adressen)) {
    const { tabel, kolom } = placeOf(key)
    if (vertrek === 'weg')
      await sql`delete from ${sql.table(tabel)} where lower(${sql.ref(kolom)}) = lower(${email})`.execute(db)
  }
  await sql`update melding set email = null, token_hashes = '{}' where lower(email) = lower(${email})`.execute(
    db,
  )
  await sql`update uitnodiging set email = case when email is not null then id || '@oud-lid.invalid' end, naam = '', token_hash = null,
    ingetrokken_op = case when aangenomen_op is null and afgeslagen_op is null then coalesce(ingetrokken_op, now()) end
    where lower(email) = lower(${email}) or lid_id = ${id}`.execute(db)
}

/** The id stays, so that what was written for the organisation keeps an author; nothing says who that was. */
async function becomeOudLid(db: Db, { id }: Actor): Promise<void> {
  const changes = Object.entries(profiel).filter(([, after]) => after !== null)
  const sets = changes.map(([column, after]) => sql`${sql.ref(column)} = ${sql.raw(after ?? '')}`)
  await sql`update lid set ${sql.join(sets)} where id = ${id}`.execute(db)
}
