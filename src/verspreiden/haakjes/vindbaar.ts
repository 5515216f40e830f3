import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { fill, filled } from '#src/platform/places.ts'
import { type Vindbaar, vindplaats } from '#src/platform/vindbaar.ts'
import { bewijsVanHaakjes } from './places.ts'
import { visibleTo } from './policy-sql.ts'

/** Those that the actor may view. */
const readable = (db: Db, actor: Actor | null) => db.selectFrom('haakje as h').where(visibleTo(actor))

const newest = sql`select * from haakje where weggehaald_op is null order by gewijzigd_op desc`

const standOf = (label: string | undefined) => (label ? { label, icon: 'git-branch' as const } : undefined)

const found: Vindbaar = {
  soorten: [{ soort: 'haakje', een: 'Haakje', meer: 'Haakjes', icon: 'link' }],
  treffers: (db, actor, rijen) => {
    const itself = readable(db, actor).where('h.id', '=', sql.ref<string>('z.id')).select(['h.id']).offset(0)
    return sql`select 'haakje' as soort, z.id, z.zoektekst as woorden, z.gewijzigd_op::date as op, array[z.fase::text] as fase,
        null::text[] as route, null::text as uitkomst, array[z.categorie] as categorie, null::text as organisatiesoort, null::text as regio
      from ${rijen({ tabel: 'haakje', woorden: 'zoektekst', nieuwst: newest })} z cross join lateral (${itself}) h`
  },
  toon: async (asker, ids) => {
    const { db, actor } = asker
    const bewijs = new Map((await filled(asker, bewijsVanHaakjes, ids)).flatMap((one) => [...one]))
    const rows = await readable(db, actor)
      .where('h.id', '=', sql<string>`any(${ids}::uuid[])`)
      .select(['h.id', 'h.titel', 'h.opdracht'])
      .select(sql<string>`concat_ws(' ', h.tekst, h.leveranciers_vroegen, h.bracht)`.as('tekst'))
      .execute()
    return rows.map(({ opdracht, ...row }) => ({
      ...row,
      url: paths.haakje(row.id),
      bij: opdracht,
      stand: standOf(bewijs.get(row.id)),
    }))
  },
}

export const vindbaar = fill(vindplaats, () => found)
