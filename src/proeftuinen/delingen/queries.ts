import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { type Deling, meeTegelijk, type Notitie } from './deling.ts'
import { may } from './policy.ts'

const notities = (db: Db, p: Pick<Proeftuin, 'id'>) =>
  db
    .selectFrom('aantekening as a')
    .innerJoin('lid as l', 'l.id', 'a.doorId')
    .select(['a.id', 'a.soort', 'a.datum', 'a.titel', 'a.tekst', 'a.zichtbaarheid', 'a.versie'])
    .select(['a.doorId', 'l.naam as door', 'a.vanLeverancier', 'a.leverancierId'])
    .where('a.proeftuinId', '=', p.id)
    .where('a.verwijderdOp', 'is', null)

/** As many are looked through for those that may go along. */
const gelezen = 1000

type Asked = { proeftuin: Proeftuin; naar: Proeftuin['zichtbaarheid'] }

/** The newest notes that are not in this circle, of those that the actor may share. */
export async function listNotities(db: Db, actor: Actor, { proeftuin, naar }: Asked): Promise<Notitie[]> {
  const rows = await notities(db, proeftuin)
    .where('a.zichtbaarheid', '<>', naar)
    .orderBy('a.datum', 'desc')
    .orderBy('a.volgorde', 'desc')
    .limit(gelezen)
    .execute()
  return rows.filter((row) => may.takeAlong(actor, proeftuin, row)).slice(0, meeTegelijk)
}

type Named = { proeftuin: Proeftuin; ids: string[] }

/** Those of these notes that the actor may share. */
export async function findNotities(db: Db, actor: Actor, { proeftuin, ids }: Named): Promise<Notitie[]> {
  if (ids.length === 0) return []
  const rows = await notities(db, proeftuin)
    .where('a.id', 'in', sql<string>`(select unnest(${ids}::uuid[]))`)
    .execute()
  return rows.filter((row) => may.takeAlong(actor, proeftuin, row))
}

/** How many members there are now: on the buyers' side, and in all. */
export type Ledental = { overheid: number; netwerk: number }

export async function countLezers(db: Db): Promise<Ledental> {
  const { rows } = await sql<Ledental>`
    select count(*) as netwerk, count(*) filter (where o.kant = 'opdrachtgever') as overheid
    from lid l left join organisatie o on o.id = l.organisatie_id
    where l.toegelaten_op is not null and l.vertrokken_op is null`.execute(db)
  return rows[0] ?? { overheid: 0, netwerk: 0 }
}

const delingen = (db: Db, p: Pick<Proeftuin, 'id'>) =>
  db
    .selectFrom('deling as d')
    .select(['d.id', 'd.proeftuinId', 'd.van', 'd.naar', 'd.op', 'd.ongedaanOp'])
    .select(
      sql<Deling['aantekeningen']>`coalesce((
        select json_agg(json_build_object('id', a.id, 'titel', a.titel, 'van', m.van) order by a.datum desc, a.volgorde desc)
        from deling_aantekening m join aantekening a on a.id = m.aantekening_id
        where m.deling_id = d.id and a.verwijderd_op is null), '[]')`.as('aantekeningen'),
    )
    .where('d.proeftuinId', '=', p.id)

/** For who may share it; NotFound when there is none. What one may not read is not named. */
export async function findDeling(
  db: Db,
  actor: Actor,
  { proeftuin, id }: { proeftuin: Proeftuin; id: string },
): Promise<Deling> {
  const deling = isUuid(id) ? await delingen(db, proeftuin).where('d.id', '=', id).executeTakeFirst() : null
  if (!deling || !may.share(actor, proeftuin)) throw new NotFound()
  const ids = deling.aantekeningen.map((one) => one.id)
  const readable = new Set((await findNotities(db, actor, { proeftuin, ids })).map((one) => one.id))
  return { ...deling, aantekeningen: deling.aantekeningen.filter((one) => readable.has(one.id)) }
}
