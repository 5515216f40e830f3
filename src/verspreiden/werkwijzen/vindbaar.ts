import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { fill, filled } from '#src/platform/places.ts'
import { type Vindbaar, vindplaats } from '#src/platform/vindbaar.ts'
import { bewijsInWoorden } from './places.ts'
import { visibleTo } from './policy.ts'

/** Those that were published and that the actor may view. */
const readable = (db: Db, actor: Actor | null) =>
  db.selectFrom('werkwijze as w').where(visibleTo(actor)).where('w.gepubliceerdOp', 'is not', null)

const newest = sql`select * from werkwijze where gepubliceerd_op is not null and weggehaald_op is null
  order by gewijzigd_op desc`

const tekst = sql<string>`concat_ws(' ', w.samenvatting, w.past_goed, w.klaar_als, (
  select string_agg(concat_ws(' ', s.titel, s.tekst, s.tip), ' ' order by s.volgorde)
  from werkwijze_stap s where s.werkwijze_id = w.id), (
  select string_agg(concat_ws(' ', v.titel, v.tekst), ' ' order by v.volgorde)
  from werkwijze_valkuil v where v.werkwijze_id = w.id))`

const standOf = (label: string | undefined) => (label ? { label, icon: 'git-branch' as const } : undefined)

const found: Vindbaar = {
  soorten: [{ soort: 'werkwijze', een: 'Werkwijze', meer: 'Werkwijzen', icon: 'list-check' }],
  treffers: (db, actor, rijen) => {
    const itself = readable(db, actor).where('w.id', '=', sql.ref<string>('z.id')).select(['w.id']).offset(0)
    return sql`select 'werkwijze' as soort, z.id, z.zoektekst as woorden, z.gewijzigd_op::date as op, z.fasen::text[] as fase,
        z.routes::text[] as route, null::text as uitkomst, array[z.categorie] as categorie,
        (select o.soort::text from organisatie o where o.id = z.organisatie_id) as organisatiesoort, null::text as regio
      from ${rijen({ tabel: 'werkwijze', woorden: 'zoektekst', nieuwst: newest })} z cross join lateral (${itself}) w`
  },
  toon: async (asker, ids) => {
    const { db, actor } = asker
    const bewijs = new Map((await filled(asker, bewijsInWoorden, ids)).flatMap((one) => [...one]))
    const rows = await readable(db, actor)
      .innerJoin('organisatie as o', 'o.id', 'w.organisatieId')
      .where('w.id', '=', sql<string>`any(${ids}::uuid[])`)
      .select(['w.id', 'w.titel', 'o.naam as organisatie', tekst.as('tekst')])
      .execute()
    return rows.map(({ organisatie, ...row }) => ({
      ...row,
      url: paths.werkwijze(row.id),
      bij: organisatie,
      stand: standOf(bewijs.get(row.id)),
    }))
  },
}

export const vindbaar = fill(vindplaats, () => found)
