import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'

/** Whether this session began with more than a link in a mail, or was confirmed with it. */
export async function isConfirmed(db: Db, sessieId: string | null): Promise<boolean> {
  if (!sessieId) return false
  const sessie = await db
    .selectFrom('sessie')
    .select('tweedeFactorOp')
    .where('id', '=', sessieId)
    .executeTakeFirst()
  return sessie !== undefined && sessie.tweedeFactorOp !== null
}

/** Since when the actor wants to be asked for it at the door; null: a link in a mail is enough. */
export const findStap = async (db: Db, actor: Actor): Promise<Date | null> =>
  (await db.selectFrom('lid').select('tweedeStapSinds').where('id', '=', actor.id).executeTakeFirstOrThrow())
    .tweedeStapSinds

export type Codes = { bevestigdOp: Date | null; over: number }

/** Since when the actor has an app that makes codes, and how many written codes are left. */
export async function findCodes(db: Db, actor: Actor): Promise<Codes> {
  const row = await db
    .selectFrom('codegenerator')
    .select((eb) => [
      'bevestigdOp',
      eb
        .selectFrom('herstelcode')
        .select((over) => over.fn.countAll<number>().as('over'))
        .whereRef('herstelcode.lidId', '=', 'codegenerator.lidId')
        .where('gebruiktOp', 'is', null)
        .as('over'),
    ])
    .where('lidId', '=', actor.id)
    .where('bevestigdOp', 'is not', null)
    .executeTakeFirst()
  return { bevestigdOp: row?.bevestigdOp ?? null, over: row?.over ?? 0 }
}

/** The sealed secret that codes are held against. */
export async function findSealed(db: Db, actor: Actor): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('codegenerator')
    .select('geheim')
    .where('lidId', '=', actor.id)
    .where('bevestigdOp', 'is not', null)
    .executeTakeFirst()
  return row?.geheim
}

/** The sealed secret that this session began with and did not confirm yet; no other session sees it. */
export async function findBegun(db: Db, actor: Actor, sessieId: string): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('codegenerator')
    .select('geheim')
    .where('lidId', '=', actor.id)
    .where('begonnenIn', '=', sessieId)
    .where('bevestigdOp', 'is', null)
    .executeTakeFirst()
  return row?.geheim
}

/** Of adviesteam or beheer, whether they wait for a second step or not. */
export const hasPowers = async (db: Db, actor: Actor): Promise<boolean> =>
  (await db
    .selectFrom('lid')
    .select('id')
    .where('id', '=', actor.id)
    .where((eb) => eb.or([eb('adviesteamSinds', 'is not', null), eb('beheerSinds', 'is not', null)]))
    .executeTakeFirst()) !== undefined

export const findEmail = async (db: Db, actor: Actor): Promise<string> =>
  (await db.selectFrom('lid').select('email').where('id', '=', actor.id).executeTakeFirstOrThrow()).email
