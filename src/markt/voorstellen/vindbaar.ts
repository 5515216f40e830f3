import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { fill } from '#src/platform/places.ts'
import { type Vindbaar, vindplaats } from '#src/platform/vindbaar.ts'
import { staat, visibleTo } from './policy.ts'

/** Those that stand and that the actor may view. */
const readable = (db: Db, actor: Actor | null) =>
  db.selectFrom('voorstel as v').where(visibleTo(actor)).where(staat)

const newest = sql`select * from voorstel where weggehaald_op is null and ingetrokken_op is null order by gewijzigd_op desc`

const found: Vindbaar = {
  soorten: [{ soort: 'voorstel', een: 'Voorstel', meer: 'Voorstellen', icon: 'bulb' }],
  treffers: (db, actor, rijen) => {
    const itself = readable(db, actor).where('v.id', '=', sql.ref<string>('z.id')).select(['v.id']).offset(0)
    return sql`select 'voorstel' as soort, z.id, z.zoektekst as woorden, z.gewijzigd_op::date as op, null::text[] as fase,
        null::text[] as route, null::text as uitkomst, z.categorieen as categorie,
        (select o.soort::text from organisatie o where o.id = z.organisatie_id) as organisatiesoort, z.regio
      from ${rijen({ tabel: 'voorstel', woorden: 'zoektekst', nieuwst: newest })} z cross join lateral (${itself}) v`
  },
  toon: ({ db, actor }, ids) =>
    readable(db, actor)
      .innerJoin('organisatie as o', 'o.id', 'v.organisatieId')
      .where('v.id', '=', sql<string>`any(${ids}::uuid[])`)
      .select(['v.id', 'v.titel', 'o.naam as bij'])
      .select(sql<string>`concat_ws(' ', v.aanbod, v.vraagt)`.as('tekst'))
      .execute()
      .then((rows) => rows.map((row) => ({ ...row, url: paths.voorstel(row.id) }))),
}

export const vindbaar = fill(vindplaats, () => found)
