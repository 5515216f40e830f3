import { sql } from 'kysely'
import type { Aanbesteding } from '#src/markt/aanbestedingen/aanbesteding.ts'
import { findAanbesteding } from '#src/markt/aanbestedingen/queries.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import type { Opening } from './opening.ts'
import { may } from './policy.ts'

const openingen = (db: Db) =>
  db
    .selectFrom('opening as o')
    .innerJoin('lid as v', 'v.id', 'o.voorgesteldDoorId')
    .leftJoin('lid as b', 'b.id', 'o.beslotenDoorId')
    .select(['o.id', 'o.aanbestedingId', 'o.perceelId', 'o.soort', 'o.datum', 'o.reden', 'o.uitleg'])
    .select(['o.voorgesteldDoorId', 'v.naam as voorgesteldDoor', 'o.voorgesteldOp', 'b.naam as beslotenDoor'])
    .select(['o.bevestigdOp', 'o.geweigerdOp', 'o.ingetrokkenOp'])

/** What its lot is called as nameOf does, over `opening o`; null: the whole, or the only one. */
export const perceelVan = sql<string | null>`(
  select 'Perceel ' || v.nummer || case when v.titel = '' then '' else ': ' || v.titel end from perceel v
  where v.id = o.perceel_id and exists (
    select from perceel w where w.aanbesteding_id = v.aanbesteding_id and w.id <> v.id))`

export type Gevonden = { opening: Opening; aanbesteding: Aanbesteding }

/** One proposal with its tender. NotFound unless may.follow: it is not there for anybody else. */
export async function findOpening(db: Db, actor: Actor | null, id: string): Promise<Gevonden> {
  const opening = isUuid(id) ? await openingen(db).where('o.id', '=', id).executeTakeFirst() : undefined
  if (!opening) throw new NotFound()
  const aanbesteding = await findAanbesteding(db, actor, opening.aanbestedingId)
  if (!may.follow(actor, aanbesteding)) throw new NotFound()
  return { opening, aanbesteding }
}

/** Until the transaction ends nobody else changes this tender, its lots or what is proposed for it. */
export const lockAanbesteding = (db: Db, id: string) =>
  db.selectFrom('aanbesteding').select('id').where('id', '=', id).forNoKeyUpdate().execute()

/** What was proposed for this tender, newest first; at most fifty. */
export const listOpeningenOf = async (db: Db, actor: Actor | null, a: Aanbesteding): Promise<Opening[]> =>
  may.follow(actor, a)
    ? openingen(db)
        .where('o.aanbestedingId', '=', a.id)
        .orderBy('o.voorgesteldOp', 'desc')
        .limit(50)
        .execute()
    : []

export type Bevestiger = { id: string; naam: string; email: string }

/**
 * True in SQL for who stands with the suppliers of a tender, over `lid l` and `aanbesteding a`: works there, is or was the
 * supplier in a team of it, or worked on that side in the year before it was published. The same as at its wall.
 */
export const standsWithSuppliers = sql<boolean>`(is_leverancier(l.id)
  or coalesce(a.gesloten_sinds <= l.leverancier_tot + interval '12 months', false)
  or exists (select from teamlid t join proeftuin q on q.id = t.proeftuin_id
    where t.lid_id = l.id and q.aanbesteding_id = a.id and t.rol = 'leverancier')
  or exists (select from oud_leverancier u join proeftuin q on q.id = u.proeftuin_id
    where u.lid_id = l.id and q.aanbesteding_id = a.id))`

/**
 * Who can confirm this proposal as a member of a team of the tender on the buyers' side: the rule of may.confirm, for who
 * is asked. bevestiging.test.ts proves that the two agree.
 */
export const isBevestiger = sql<boolean>`(l.toegelaten_op is not null and l.vertrokken_op is null
  and l.id <> o.voorgesteld_door_id and not ${standsWithSuppliers}
  and exists (select from organisatie w where w.id = l.organisatie_id and w.overheid)
  and exists (select from teamlid t join proeftuin q on q.id = t.proeftuin_id
    where t.lid_id = l.id and q.aanbesteding_id = a.id)
  and (a.zichtbaarheid <> 'team' or l.id = a.door_id or l.organisatie_id = a.koper_id))`

/** Who is asked, the team first; at most fifty. */
export async function listBevestigers(db: Db, openingId: string): Promise<Bevestiger[]> {
  const { rows } = await sql<Bevestiger>`
    select l.id, l.naam, l.email from opening o join aanbesteding a on a.id = o.aanbesteding_id, lid l
    where o.id = ${openingId} and l.id in (select t.lid_id from teamlid t join proeftuin q on q.id = t.proeftuin_id
      where q.aanbesteding_id = a.id) and ${isBevestiger}
    order by l.naam limit 50`.execute(db)
  return rows
}
