import { type Kysely, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { antwoordDagen, type Bericht, type Berichtkop, type Contact, type Onbeantwoord } from './bericht.ts'
import { inRunningTender, may, onSupplierSide } from './policy.ts'

type Db = Kysely<DB>
const perPage = 25
const perDraad = 50

/** What stands between the actor and this member; for who may know that the member is there. */
export async function findContact(db: Db, actor: Actor, lidId: string): Promise<Contact> {
  const { rows } = await sql<Contact>`
    select l.id, l.naam, l.toegelaten_op is not null and l.vertrokken_op is null as in_netwerk,
      exists (select from berichtvoorkeur v where v.lid_id = l.id) as dicht,
      exists (select from bericht b where b.van_id = l.id and b.aan_id = ik.id
        and b.verstuurd_op > now() - make_interval(days => ${antwoordDagen}::int)) as schreef,
      exists (select from blokkade k where (k.lid_id, k.geblokkeerd_id) in ((l.id, ik.id), (ik.id, l.id))) as geblokkeerd,
      exists (select from blokkade k where k.lid_id = ik.id and k.geblokkeerd_id = l.id) as door_mij,
      ${inRunningTender('l.id')} and ${onSupplierSide('ik.id')} as afgeschermd,
      ${inRunningTender('ik.id')} and ${onSupplierSide('l.id')} as let_op
    from lid l, lid ik where l.id = ${lidId} and ik.id = ${actor.id}`.execute(db)
  if (!rows[0]) throw new NotFound()
  return rows[0]
}

/** Whether the button to write to this member is there. */
export async function isReachable(db: Db, actor: Actor | null, lidId: string): Promise<boolean> {
  return may.useOwn(actor) && actor !== null && may.write(actor, await findContact(db, actor, lidId))
}

const berichten = (db: Db) =>
  db
    .selectFrom('bericht as b')
    .innerJoin('lid as v', 'v.id', 'b.vanId')
    .innerJoin('lid as a', 'a.id', 'b.aanId')
    .select([
      'b.id',
      'b.draadId',
      'b.vanId',
      'b.aanId',
      'v.naam as van',
      'a.naam as aan',
      'b.onderwerp',
      'b.tekst',
    ])
    .select(['b.adresGedeeld', 'b.verstuurdOp', 'b.vanWegOp', 'b.aanWegOp'])

/** A message of the actor's own; NotFound unless may.view. */
export async function findBericht(db: Db, actor: Actor | null, id: string): Promise<Bericht> {
  if (!isUuid(id)) throw new NotFound()
  const bericht = await berichten(db).where('b.id', '=', id).executeTakeFirst()
  if (!bericht || !may.view(actor, bericht)) throw new NotFound()
  return bericht
}

/** The messages that hang together with this one and that the actor still has, oldest first; at most the last fifty. */
export async function listDraad(db: Db, actor: Actor, draadId: string): Promise<Bericht[]> {
  const rows = await berichten(db)
    .where('b.draadId', '=', draadId)
    .orderBy('b.verstuurdOp', 'desc')
    .orderBy('b.id', 'desc')
    .limit(perDraad)
    .execute()
  return rows.filter((row) => may.view(actor, row)).reverse()
}

export type Pagina = { koppen: Berichtkop[]; volgende: string | undefined }

/** What the actor sent and got, newest first; those after the message `na` when it is given. */
export async function listBerichten(db: Db, actor: Actor, na: string | null): Promise<Pagina> {
  const after = na
    ? sql`and (b.verstuurd_op, b.id) < (select x.verstuurd_op, x.id from bericht x where x.id = ${na})`
    : sql``
  const side = (mine: 'van' | 'aan', other: 'van' | 'aan') => sql`(
    select b.id, b.onderwerp, l.naam as ander, ${mine === 'van'}::boolean as eigen, b.verstuurd_op
    from bericht b join lid l on l.id = ${sql.ref(`b.${other}_id`)}
    where ${sql.ref(`b.${mine}_id`)} = ${actor.id} and ${sql.ref(`b.${mine}_weg_op`)} is null ${after}
    order by b.verstuurd_op desc, b.id desc limit ${perPage + 1})`
  const { rows } = await sql<Berichtkop>`${side('van', 'aan')} union all ${side('aan', 'van')}
    order by verstuurd_op desc, id desc limit ${perPage + 1}`.execute(db)
  const koppen = rows.slice(0, perPage)
  return { koppen, volgende: rows.length > perPage ? koppen.at(-1)?.id : undefined }
}

/** Threads in which the other had the last word, in the last two weeks: newest first, at most five. */
export async function listOnbeantwoord(db: Db, actor: Actor): Promise<Onbeantwoord[]> {
  if (!may.useOwn(actor)) return []
  const { rows } = await sql<Onbeantwoord>`
    select b.id, b.onderwerp, l.naam as van, b.verstuurd_op from bericht b join lid l on l.id = b.van_id
    where b.aan_id = ${actor.id} and b.aan_weg_op is null and b.verstuurd_op > now() - interval '14 days'
      and not exists (select from bericht n where n.draad_id = b.draad_id
        and (n.verstuurd_op, n.id) > (b.verstuurd_op, b.id))
    order by b.verstuurd_op desc, b.id desc limit 5`.execute(db)
  return rows
}

/** Whether others may begin to write to the actor. */
export async function isOpen(db: Db, actor: Actor): Promise<boolean> {
  const dicht = await db
    .selectFrom('berichtvoorkeur')
    .select('lidId')
    .where('lidId', '=', actor.id)
    .executeTakeFirst()
  return dicht === undefined
}
