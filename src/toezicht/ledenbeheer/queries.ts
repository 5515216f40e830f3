import { sql } from 'kysely'
import { sessieWerkt } from '#src/inloggen/sessies/sessie.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { holding } from '#src/platform/like.ts'
import type { Account, Ledenbesluit, Soort } from './ledenbesluit.ts'
import { may } from './policy.ts'

/** Who can run Vonk now. */
export async function countBeheerders(db: Db): Promise<number> {
  const { aantal } = await db
    .selectFrom('lid')
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .where('beheerSinds', 'is not', null)
    .where('toegelatenOp', 'is not', null)
    .where('vertrokkenOp', 'is', null)
    .where('opSlotSinds', 'is', null)
    .executeTakeFirstOrThrow()
  return aantal
}

const accounts = (db: Db) =>
  db
    .selectFrom('lid as l')
    .leftJoin('organisatie as o', 'o.id', 'l.organisatieId')
    .select(['l.id', 'l.naam', 'l.email', 'o.naam as organisatie'])
    .select(['l.adviesteamSinds', 'l.beheerSinds', 'l.toegelatenOp', 'l.vertrokkenOp', 'l.opSlotSinds'])
    .select(
      sql<number>`(select count(*) from sessie join lid on lid.id = sessie.lid_id
        where sessie.lid_id = l.id and ${sql.raw(sessieWerkt)})`.as('sessies'),
    )
    .select(
      sql<number>`(select count(*) from toegangssleutel t where t.lid_id = l.id and t.ingetrokken_op is null
        and t.verloopt_op > now())`.as('sleutels'),
    )

/** Who has powers now, by name. */
export async function listMachtigen(db: Db, actor: Actor | null): Promise<Account[]> {
  if (!may.see(actor)) throw new NotFound()
  return accounts(db)
    .where((eb) => eb.or([eb('l.adviesteamSinds', 'is not', null), eb('l.beheerSinds', 'is not', null)]))
    .orderBy('l.naam')
    .orderBy('l.id')
    .limit(100)
    .execute()
}

/** By a part of the name, or by the whole address. At most twenty, by name. */
export async function searchLeden(db: Db, actor: Actor | null, q: string): Promise<Account[]> {
  if (!may.see(actor)) throw new NotFound()
  if (q.length < 2) return []
  return accounts(db)
    .where('l.vertrokkenOp', 'is', null)
    .where((eb) =>
      eb.or([
        eb(sql<string>`lower(l.email)`, '=', q.toLowerCase()),
        eb(sql<string>`lower(l.naam)`, 'like', holding(q)),
      ]),
    )
    .orderBy('l.naam')
    .orderBy('l.id')
    .limit(20)
    .execute()
}

/** One account; for beheer only. */
export async function findAccount(db: Db, actor: Actor | null, id: string): Promise<Account> {
  if (!may.see(actor) || !isUuid(id)) throw new NotFound()
  const found = await accounts(db).where('l.id', '=', id).executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}

/** What was decided about this account, newest first. */
export const listBesluiten = (db: Db, lidId: string): Promise<Ledenbesluit[]> =>
  db
    .selectFrom('ledenbesluit as b')
    .innerJoin('lid as d', 'd.id', 'b.doorId')
    .select(['b.id', sql<Soort>`b.soort`.as('soort'), 'b.reden', 'd.naam as door', 'b.op'])
    .where('b.lidId', '=', lidId)
    .orderBy('b.op', 'desc')
    .orderBy('b.id', 'desc')
    .limit(50)
    .execute()

/** The others who run Vonk: they hear what one of them decides. */
export const listAndereBeheerders = (db: Db, but: string[]) =>
  db
    .selectFrom('lid')
    .select('id')
    .where('beheerSinds', 'is not', null)
    .where('vertrokkenOp', 'is', null)
    .where('id', 'not in', but)
    .limit(50)
    .execute()
