import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { cursorAt, isPast, pageAfter, shownOf } from '#src/platform/keyset.ts'
import {
  antwoordDagen,
  type Bericht,
  type Contact,
  type Gesprek,
  type Inkoop,
  type Onbeantwoord,
} from './bericht.ts'
import { closedBetween, may } from './policy.ts'

const newest = { by: 'b.verstuurdOp', id: 'b.id', direction: 'desc', size: 50 } as const
const lastMoved = { by: 'g.verstuurdOp', id: 'g.id', direction: 'desc', size: 25 } as const
const cursorOf = (id: string | null) => cursorAt('bericht', 'verstuurdOp', id)

/** What stands between the actor and this member; for who may know that the member is there. */
export async function findContact(db: Db, actor: Actor, lidId: string): Promise<Contact> {
  const [contact] = await findContacts(db, actor, { lidIds: [lidId], over: null })
  if (!contact) throw new NotFound()
  return contact
}

/** `over`: the proeftuin that they are asked about, whose purchase is named before another. */
type Gezocht = { lidIds: string[]; over: string | null }

/** The same of several members, in no order. */
export async function findContacts(db: Db, actor: Actor, { lidIds, over }: Gezocht): Promise<Contact[]> {
  const { rows } = await sql<Contact>`
    select l.id, l.naam, l.toegelaten_op is not null and l.vertrokken_op is null as in_netwerk,
      exists (select from berichtvoorkeur v where v.lid_id = l.id) as dicht,
      exists (select from bericht b where b.van_id = l.id and b.aan_id = ik.id
        and b.verstuurd_op > now() - make_interval(days => ${antwoordDagen}::int)) as schreef,
      exists (select from blokkade k where (k.lid_id, k.geblokkeerd_id) in ((l.id, ik.id), (ik.id, l.id))) as geblokkeerd,
      exists (select from blokkade k where k.lid_id = ik.id and k.geblokkeerd_id = l.id) as door_mij,
      i.afgeschermd, i.inkoop
    from lid l, lid ik, lateral (
      select count(*) > 0 as afgeschermd,
        (array_agg(json_build_object('id', p.id, 'titel', p.titel, 'bijAanbesteding', p.bij_aanbesteding)
          order by (p.id = ${over}::uuid) is true desc, p.titel) filter (where p.bekend))[1] as inkoop
      from (${closedBetween('ik.id', 'l.id')}) p) i
    where l.id = any(${lidIds}::uuid[]) and ik.id = ${actor.id}`.execute(db)
  return rows
}

/** Whether the button to write to this member is there, and the purchase that keeps it away if the actor may know. */
export type Bereik = { open: boolean; inkoop: Inkoop | null }

export async function findBereik(db: Db, actor: Actor | null, lidId: string): Promise<Bereik> {
  if (!may.useOwn(actor) || actor === null) return { open: false, inkoop: null }
  const contact = await findContact(db, actor, lidId)
  return { open: may.write(actor, contact), inkoop: contact.inkoop }
}

const berichten = (db: Db) =>
  db
    .selectFrom('bericht as b')
    .innerJoin('lid as v', 'v.id', 'b.vanId')
    .innerJoin('lid as a', 'a.id', 'b.aanId')
    .select(['b.id', 'b.vanId', 'b.aanId', 'v.naam as van', 'a.naam as aan', 'b.onderwerp', 'b.tekst'])
    .select(['b.adresGedeeld', 'b.verstuurdOp', 'b.gelezenOp', 'b.vanWegOp', 'b.aanWegOp'])

/** A message of the actor's own; NotFound unless may.view. */
export async function findBericht(db: Db, actor: Actor | null, id: string): Promise<Bericht> {
  if (!isUuid(id)) throw new NotFound()
  const bericht = await berichten(db).where('b.id', '=', id).executeTakeFirst()
  if (!bericht || !may.view(actor, bericht)) throw new NotFound()
  return bericht
}

/** In SQL: the messages that the actor still has, seen from his or her side. */
const eigen = (actor: Actor) => sql`(
  select id, onderwerp, verstuurd_op, aan_id as ander_id, true as eigen, false as nieuw
  from bericht where van_id = ${actor.id} and van_weg_op is null
  union all
  select id, onderwerp, verstuurd_op, van_id, false, gelezen_op is null
  from bericht where aan_id = ${actor.id} and aan_weg_op is null)`

/** Oldest first; `eerder`: the one before which there is more. */
export type Gespreksdeel = { gesprek: Bericht[]; eerder: string | undefined }

type Deel = { anderId: string; voor: string | null }

/** What the actor still has of a conversation: the last fifty, or those before the message `voor` when it is given. */
export async function listGesprek(db: Db, actor: Actor, { anderId, voor }: Deel): Promise<Gespreksdeel> {
  const rows = await berichten(db)
    .where(({ eb, or }) =>
      or([
        eb.and({ 'b.vanId': actor.id, 'b.aanId': anderId }).and('b.vanWegOp', 'is', null),
        eb.and({ 'b.vanId': anderId, 'b.aanId': actor.id }).and('b.aanWegOp', 'is', null),
      ]),
    )
    .$call(pageAfter(newest, cursorOf(voor)))
    .execute()
  const [shown, first] = shownOf(rows, newest)
  return { gesprek: shown.reverse(), eerder: first?.id }
}

export type Pagina = { gesprekken: Gesprek[]; volgende: string | undefined }

/** The actor's conversations, the one that moved last first; those after the message `na` when it is given. */
export async function listGesprekken(db: Db, actor: Actor, na: string | null): Promise<Pagina> {
  const { rows } = await sql<Gesprek>`
    select g.id, g.onderwerp, l.naam as ander, g.eigen, g.verstuurd_op, g.aantal, g.nieuw from (
      select distinct on (ander_id) id, onderwerp, verstuurd_op, ander_id, eigen,
        count(*) over wie as aantal, count(*) filter (where nieuw) over wie as nieuw
      from ${eigen(actor)} b window wie as (partition by ander_id)
      order by ander_id, verstuurd_op desc, id desc) g
    join lid l on l.id = g.ander_id where ${isPast(lastMoved, cursorOf(na))}
    order by g.verstuurd_op desc, g.id desc limit ${lastMoved.size + 1}`.execute(db)
  const [gesprekken, last] = shownOf(rows, lastMoved)
  return { gesprekken, volgende: last?.id }
}

/** Conversations in which the other had the last word, new or in the last two weeks: newest first, at most five. */
export async function listOnbeantwoord(db: Db, actor: Actor): Promise<Onbeantwoord[]> {
  if (!may.useOwn(actor)) return []
  const { rows } = await sql<Onbeantwoord>`
    select b.id, b.onderwerp, l.naam as van, b.verstuurd_op, b.gelezen_op is null as nieuw
    from bericht b join lid l on l.id = b.van_id
    where b.aan_id = ${actor.id} and b.aan_weg_op is null
      and (b.gelezen_op is null or b.verstuurd_op > now() - interval '14 days')
      and not exists (select from bericht n
        where (n.van_id, n.aan_id) in ((b.van_id, b.aan_id), (b.aan_id, b.van_id))
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
