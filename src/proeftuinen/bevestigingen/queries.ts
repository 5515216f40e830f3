import { sql } from 'kysely'
import { isAskedOf } from '#src/inloggen/gastlinks/queries.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { isBarredLid, isClosedLid, isFrozen } from '#src/proeftuinen/proeftuin/policy.ts'
import { type Bevestiging, doel, type Getal, linkDagen } from './bevestiging.ts'

/** In SQL, over `bevestiging_opbrengst as x` and `opbrengst as u`: the figure says what it said then. */
export const zegtHetzelfde = sql<boolean>`((x.omschrijving, x.waarde, x.eenheid) = (u.omschrijving, u.waarde, u.eenheid))`

const getallenVan = sql<Getal[]>`coalesce((
  select json_agg(json_build_object('opbrengstId', u.id, 'omschrijving', x.omschrijving, 'waarde', x.waarde::text,
    'eenheid', x.eenheid, 'geldt', ${zegtHetzelfde}) order by u.volgorde)
  from bevestiging_opbrengst x join opbrengst u on u.id = x.opbrengst_id where x.bevestiging_id = b.id), '[]')`

/** In SQL, over `bevestiging as b`: there is something to answer about, and its link works. */
const isThere = sql<boolean>`(b.gevraagd_op > now() - make_interval(days => ${linkDagen}::int)
  and exists (select from afronding n where n.id = b.afronding_id and n.heropend_op is null)
  and exists (select from bevestiging_opbrengst x join opbrengst u on u.id = x.opbrengst_id
    where x.bevestiging_id = b.id and ${zegtHetzelfde}))`

/** And nobody answered it, gave it back or withdrew it. */
export const isWaiting = sql<boolean>`(num_nonnulls(b.bevestigd_op, b.geweigerd_op, b.teruggegeven_op, b.ingetrokken_op) = 0
  and ${isThere})`

export const select = (db: Db, lidId: string | null) =>
  db
    .selectFrom('bevestiging as b')
    .innerJoin('afronding as a', 'a.id', 'b.afrondingId')
    .innerJoin('organisatie as o', 'o.id', 'b.organisatieId')
    .innerJoin('lid as d', 'd.id', 'b.doorId')
    .leftJoin('lid as w', 'w.id', 'b.beslistDoorId')
    .select(['b.id', 'a.proeftuinId', 'b.afrondingId', 'b.organisatieId', 'o.naam as organisatie'])
    .select(['b.doorId', 'd.naam as door', 'b.gevraagdOp', 'b.bevestigdOp', 'b.geweigerdOp'])
    .select(['b.teruggegevenOp', 'b.ingetrokkenOp', 'b.toelichting', 'w.naam as beslistDoor'])
    .select([isThere.as('geldt'), isAskedOf({ doel, onderwerp: 'b.id' }, lidId).as('aanMij')])
    .select(getallenVan.as('getallen'))

/** Newest first, those of an afronding before it was opened again too: what was said stays. */
export const listBevestigingen = (db: Db, actor: Actor | null, proeftuinId: string): Promise<Bevestiging[]> =>
  select(db, actor?.id ?? null)
    .where('a.proeftuinId', '=', proeftuinId)
    .orderBy('b.gevraagdOp', 'desc')
    .orderBy('b.id')
    .limit(100)
    .execute()

/** Of this proeftuin; undefined when there is none. */
export async function findBevestiging(
  db: Db,
  actor: Actor | null,
  { proeftuinId, id }: { proeftuinId: string; id: string },
): Promise<Bevestiging | undefined> {
  if (!isUuid(id)) return undefined
  return select(db, actor?.id ?? null)
    .where('a.proeftuinId', '=', proeftuinId)
    .where('b.id', '=', id)
    .executeTakeFirst()
}

/** To which addresses questions of this proeftuin went that are open still, by the question; for who asks. */
export const listAdressen = (db: Db, proeftuinId: string) =>
  db
    .selectFrom('gastlink as g')
    .innerJoin('bevestiging as b', 'b.id', 'g.onderwerpId')
    .innerJoin('afronding as a', 'a.id', 'b.afrondingId')
    .select(['b.id', 'g.email', 'g.geopendOp'])
    .where('a.proeftuinId', '=', proeftuinId)
    .where('g.doel', '=', doel)
    .where('g.email', 'is not', null)
    .where('g.gebruiktOp', 'is', null)
    .where('g.doorgegevenOp', 'is', null)
    .where('g.ingetrokkenOp', 'is', null)
    .orderBy('g.gemaaktOp')
    .limit(100)
    .execute()

/** For a mail or a link: what was asked, of which proeftuin, and by whom. */
export const findVraag = (db: Db, id: string) =>
  select(db, null)
    .innerJoin('proeftuin as p', 'p.id', 'a.proeftuinId')
    .leftJoin('organisatie as v', 'v.id', 'd.organisatieId')
    .select(['p.titel', 'p.zichtbaarheid', 'v.naam as vanOrganisatie'])
    .where('b.id', '=', id)
    .executeTakeFirst()

/** Where somebody with this address works: as a member, or by a mail domain that is known. */
export const organisatieVan = (email: string) => {
  const lid = sql`lid h where lower(h.email) = lower(${email}) and h.vertrokken_op is null`
  return sql<string>`coalesce((select h.organisatie_id from ${lid} and h.toegelaten_op is not null),
    (select m.organisatie_id from organisatie_domein m
      where m.domein = lower(split_part(${email}, '@', 2)) and not exists (select from ${lid}) limit 1))`
}

const isSupplier = sql<boolean>`coalesce(is_leverancier(l.id), false)`

/** A purchase runs: of those who may bid, and of who stands on no side, nobody is asked. Over `p`, `o` and `l`, who is asked. */
export const isShut = sql<boolean>`(${isFrozen} and (o.kant <> 'opdrachtgever' or ${isSupplier} or coalesce(${isBarredLid('l.id')}, false)))`

/** Who has this address would read the proeftuin; over the same. */
export const reads = sql<boolean>`(case when p.zichtbaarheid in ('netwerk', 'openbaar') then true
  when coalesce(${isClosedLid('l.id')}, false) then false
  when exists (select from teamlid t where t.proeftuin_id = p.id and t.lid_id = l.id) then true
  else p.zichtbaarheid = 'overheid' and o.kant = 'opdrachtgever' and not ${isSupplier} end)`

export type Bereik = {
  organisatieId: string | null
  andereKant: boolean
  zelf: boolean
  dicht: boolean
  leest: boolean
  weg: boolean
}

/** Nor does who works there work beside that for one that is not of the other side. */
const isAndereKant = (vragerId: string) =>
  sql<boolean>`(is_andere_kant(a.id, o.id, ${vragerId}::uuid) and not exists (
    select from lid_organisatie x where x.lid_id = l.id and not is_andere_kant(a.id, x.organisatie_id, ${vragerId}::uuid)))`

type Aan = { afrondingId: string; vragerId: string; email: string }

/** What decides whether somebody with this address may answer now; undefined without such an afronding. */
export const findBereik = (db: Db, { afrondingId, vragerId, email }: Aan): Promise<Bereik | undefined> =>
  db
    .selectFrom('afronding as a')
    .innerJoin('proeftuin as p', 'p.id', 'a.proeftuinId')
    .leftJoin('organisatie as o', (join) => join.on('o.id', '=', organisatieVan(email)))
    .leftJoin('lid as l', (join) =>
      join.on(sql`lower(l.email)`, '=', email.toLowerCase()).on('l.vertrokkenOp', 'is', null),
    )
    .select([
      'o.id as organisatieId',
      sql<boolean>`coalesce(${isAndereKant(vragerId)}, false)`.as('andereKant'),
      sql<boolean>`coalesce(l.id = ${vragerId}::uuid, false)`.as('zelf'),
      sql<boolean>`coalesce(${isShut}, false)`.as('dicht'),
      sql<boolean>`coalesce(${reads}, false)`.as('leest'),
      sql<boolean>`p.weggehaald_op is not null`.as('weg'),
    ])
    .where('a.id', '=', afrondingId)
    .executeTakeFirst()

/** Who asked, for a mail; undefined when he or she left, or may not read now what runs. */
export const findVrager = (db: Db, id: string) =>
  db
    .selectFrom('bevestiging as b')
    .innerJoin('afronding as a', 'a.id', 'b.afrondingId')
    .innerJoin('proeftuin as p', 'p.id', 'a.proeftuinId')
    .innerJoin('lid as d', 'd.id', 'b.doorId')
    .select(['d.email', 'd.naam'])
    .where('b.id', '=', id)
    .where('d.vertrokkenOp', 'is', null)
    .where('p.weggehaaldOp', 'is', null)
    .where((eb) => eb.not(isBarredLid('d.id')))
    .executeTakeFirst()
