import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { builtOnce } from '#src/platform/built-once.ts'
import type { Db } from '#src/platform/db.ts'
import { visibleTo as proeftuinVisibleTo } from '#src/proeftuinen/proeftuin/policy.ts'
import { visibleTo as haakjeVisibleTo } from '#src/verspreiden/haakjes/policy.ts'
import { visibleTo as werkwijzeVisibleTo } from '#src/verspreiden/werkwijzen/policy.ts'
import type { Gevolgdsoort } from './navolging.ts'
import { isVisible } from './policy.ts'
import { standVan } from './queries.ts'
import { type Knoop, koppel, type Rij } from './spoor-boom.ts'

/** More than this is not read, and the page says so. */
export const hoogstens = 10_000

/** Of what a spoor is read: a thing, or all that began at an organisation. */
export type Waarvan = { soort: Gevolgdsoort | 'organisatie'; id: string }

/** Where it begins, over `navolging as n`; as lists, so that each is looked up in its index. What was made of a proeftuin goes on from it. */
const begin: Record<Waarvan['soort'], (id: string) => RawBuilder<unknown>> = {
  werkwijze: (id) => sql`n.werkwijze_id = ${id}`,
  haakje: (id) => sql`n.haakje_id = ${id}`,
  proeftuin: (id) => sql`(n.gevolgd_proeftuin_id = ${id}
    or n.werkwijze_id = any(array(select b.werkwijze_id from werkwijze_bron b where b.proeftuin_id = ${id})))`,
  organisatie: (
    id,
  ) => sql`(n.gevolgd_proeftuin_id = any(array(select p.id from proeftuin p where p.organisatie_id = ${id}))
    or n.werkwijze_id = any(array(select w.id from werkwijze w where w.organisatie_id = ${id}))
    or n.haakje_id = any(array(
      select h.id from haakje h join werkwijze w on w.id = h.werkwijze_id where w.organisatie_id = ${id}
      union all select h.id from haakje h join proeftuin p on p.id = h.proeftuin_id where p.organisatie_id = ${id})))`,
}

/** Every navolging that came of it, each once: who had it from another, and who followed the proeftuin in which another did it. */
const gelezen = ({ soort, id }: Waarvan) => sql`
  spoor as (
    select n.id, n.proeftuin_id from navolging n where ${begin[soort](id)}
    union
    select m.id, m.proeftuin_id from spoor s cross join lateral (
      select n.id, n.proeftuin_id from navolging n where n.volgt_id = s.id
      union all select n.id, n.proeftuin_id from navolging n where n.gevolgd_proeftuin_id = s.proeftuin_id
      union all select n.id, n.proeftuin_id from werkwijze_bron b join navolging n on n.werkwijze_id = b.werkwijze_id
        where b.proeftuin_id = s.proeftuin_id) m),
  gelezen as materialized (select n.* from (select id from spoor limit ${hoogstens}) s join navolging n on n.id = s.id)`

/** What they follow, that this actor may see: looked at once, however many follow it. */
const dingen = (db: Db, actor: Actor | null) => {
  const werkwijzen = db
    .selectFrom('werkwijze as w')
    .select(['w.id', 'w.titel'])
    .where(werkwijzeVisibleTo(actor))
    .where(sql<boolean>`w.id in (select werkwijze_id from gelezen)`)
  const haakjes = db
    .selectFrom('haakje as h')
    .select(['h.id', 'h.titel'])
    .where(haakjeVisibleTo(actor))
    .where(sql<boolean>`h.id in (select haakje_id from gelezen)`)
  const proeftuinen = db
    .selectFrom('proeftuin as p')
    .select(['p.id', 'p.titel'])
    .where(proeftuinVisibleTo(actor))
    .where(
      sql<boolean>`p.id in (select gevolgd_proeftuin_id from gelezen union all select proeftuin_id from gelezen)`,
    )
  return sql`dingen as materialized (${werkwijzen} union all ${haakjes} union all ${proeftuinen})`
}

const knopen = (db: Db, actor: Actor | null, waarvan: Waarvan) => sql<Rij>`
    with recursive ${gelezen(waarvan)}, ${dingen(db, actor)}
    select n.id, n.volgt_id as "volgtId", n.proeftuin_id as "proeftuinId", v.zichtbaar, d.id as "dingId", d.titel as ding,
      (n.proeftuin_id is not null and not exists (select from dingen p where p.id = n.proeftuin_id)) as verhuld,
      case when n.gevolgd_proeftuin_id is not null then array[n.gevolgd_proeftuin_id::text] when n.werkwijze_id is not null
        then array(select b.proeftuin_id::text from werkwijze_bron b where b.werkwijze_id = n.werkwijze_id) else '{}' end as uit,
      case when v.zichtbaar then n.organisatie_id end as "organisatieId",
      case when v.zichtbaar then o.naam else '' end as organisatie,
      case when v.zichtbaar then n.bij else '' end as bij,
      case when v.zichtbaar then ${standVan} else 'loopt' end as stand,
      v.zichtbaar and exists (select from navolging_feit f where f.navolging_id = n.id and f.soort = 'aangepast') as aangepast
    from gelezen n join organisatie o on o.id = n.organisatie_id
      left join dingen d on d.id = coalesce(n.werkwijze_id, n.haakje_id, n.gevolgd_proeftuin_id)
      cross join lateral (select (d.id is not null and ${isVisible(actor)}) is true as zichtbaar) v
    order by n.begonnen_op, n.id`

const built = (soort: Waarvan['soort']) =>
  builtOnce((db, actor, { id }: { id: string }) => ({
    compile: () => knopen(db, actor, { soort, id }).compile(db),
  }))
const rijenVan = {
  werkwijze: built('werkwijze'),
  haakje: built('haakje'),
  proeftuin: built('proeftuin'),
  organisatie: built('organisatie'),
}

/** All who followed this, parents first, in one statement. Of what this actor may not see no more than that it is there. */
export async function listKnopen(db: Db, actor: Actor | null, waarvan: Waarvan): Promise<Knoop[]> {
  return koppel(await rijenVan[waarvan.soort](db, actor, { id: waarvan.id }), waarvan)
}
