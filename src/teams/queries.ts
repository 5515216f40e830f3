import { type Kysely, sql } from 'kysely'
import type { DB } from '#src/platform/database.generated.ts'
import { hashOf } from '#src/platform/login/tokens.ts'
import { isFrozen } from '#src/proeftuinen/policy.ts'
import type { Ontvangen, Uitnodiging } from './team.ts'

type Db = Kysely<DB>

/** Open invitations of a proeftuin, newest first; for who may invite. */
export const listUitnodigingen = (db: Db, proeftuinId: string): Promise<Uitnodiging[]> =>
  db
    .selectFrom('uitnodiging')
    .select(['id', 'email', 'naam', 'rol', 'verstuurdOp', 'verlooptOp as verloopt'])
    .where('proeftuinId', '=', proeftuinId)
    .where('aangenomenOp', 'is', null)
    .where('ingetrokkenOp', 'is', null)
    .orderBy('verstuurdOp', 'desc')
    .limit(100)
    .execute()

/** Whether this is the address of a member who works for a supplier. */
export async function isSupplierAddress(db: Db, email: string): Promise<boolean> {
  const found = await db
    .selectFrom('lid as l')
    .select('l.id')
    .where(sql<string>`lower(l.email)`, '=', email)
    .where('l.organisatieId', 'is not', null)
    .where(sql<boolean>`is_leverancier(l.id)`)
    .executeTakeFirst()
  return found !== undefined
}

/** The barrier (domein.md, section 6.1) for who was asked: a supplier by this role, or by an organisation of the account. */
const isClosedToReceiver = sql<boolean>`(${isFrozen} and (
  u.rol = 'leverancier' or (l.id is not null and is_leverancier(l.id))))`

const open = (db: Db) =>
  db
    .selectFrom('uitnodiging as u')
    .innerJoin('proeftuin as p', 'p.id', 'u.proeftuinId')
    .innerJoin('organisatie as o', 'o.id', 'p.organisatieId')
    .innerJoin('lid as d', 'd.id', 'u.doorId')
    .leftJoin('lid as l', (join) =>
      join.on(sql<boolean>`lower(l.email) = lower(u.email)`).on('l.vertrokkenOp', 'is', null),
    )
    .select([
      'u.id',
      'u.proeftuinId',
      'p.titel',
      'o.naam as organisatie',
      'd.naam as door',
      'u.rol',
      'u.email',
      'u.naam',
    ])
    .select(['l.id as lidId', isClosedToReceiver.as('gesloten')])
    .select(sql<string>`case when ${isClosedToReceiver} then '' else u.boodschap end`.as('boodschap'))
    .where('u.aangenomenOp', 'is', null)
    .where('u.ingetrokkenOp', 'is', null)
    .where('p.weggehaaldOp', 'is', null)
    .where('u.verlooptOp', '>', sql<Date>`now()`)

/** The invitation behind a link; undefined when it was used, withdrawn, too old or never was. */
export const findUitnodiging = (db: Db, token: string): Promise<Ontvangen | undefined> =>
  open(db).where('u.tokenHash', '=', hashOf(token)).executeTakeFirst()

/** Invitations that this member can accept now. */
export const listOntvangen = (db: Db, lidId: string): Promise<Ontvangen[]> =>
  open(db)
    .where('l.id', '=', lidId)
    .where((eb) => eb.not(isClosedToReceiver))
    .orderBy('u.verstuurdOp', 'desc')
    .limit(20)
    .execute()
