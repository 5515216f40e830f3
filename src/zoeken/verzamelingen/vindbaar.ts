import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { fill } from '#src/platform/places.ts'
import { type Vindbaar, vindplaats } from '#src/platform/vindbaar.ts'
import { visibleTo } from './policy.ts'

/** Those that the actor may view, by their own words: not by what stands in them. */
const readable = (db: Db, actor: Actor | null) => db.selectFrom('verzameling as v').where(visibleTo(actor))

const newest = sql`select * from verzameling where weggehaald_op is null and zichtbaarheid <> 'team' order by gewijzigd_op desc`

const found: Vindbaar = {
  soorten: [{ soort: 'verzameling', een: 'Verzameling', meer: 'Verzamelingen', icon: 'bookmark' }],
  treffers: (db, actor, rijen) => {
    const itself = readable(db, actor).where('v.id', '=', sql.ref<string>('z.id')).select(['v.id']).offset(0)
    return sql`select 'verzameling' as soort, z.id, z.zoektekst as woorden, z.gewijzigd_op::date as op, null::text[] as fase,
        null::text[] as route, null::text as uitkomst, null::text[] as categorie, null::text as organisatiesoort, null::text as regio
      from ${rijen({ tabel: 'verzameling', woorden: 'zoektekst', nieuwst: newest })} z cross join lateral (${itself}) v`
  },
  toon: async ({ db, actor }, ids) => {
    const rows = await readable(db, actor)
      .where('v.id', '=', sql<string>`any(${ids}::uuid[])`)
      .select(['v.id', 'v.titel', 'v.waarvoor'])
      .execute()
    return rows.map(({ id, titel, waarvoor }) => ({
      id,
      titel,
      url: paths.verzameling(id),
      bij: '',
      tekst: waarvoor,
    }))
  },
}

export const vindbaar = fill(vindplaats, () => found)
