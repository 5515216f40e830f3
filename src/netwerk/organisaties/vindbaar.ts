import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { type Vindbaar, vindplaats } from '#src/platform/vindbaar.ts'
import { organisatiesoortLabel } from './organisatie.ts'

/** For everybody: those that still exist. */
const found: Vindbaar = {
  soorten: [{ soort: 'organisatie', een: 'Organisatie', meer: 'Organisaties', icon: 'building-community' }],
  treffers: (_db, _actor, rijen) => sql`
    select 'organisatie' as soort, o.id, o.zoektekst as woorden, null::date as op, null::text[] as fase, null::text[] as route,
      null::text as uitkomst, null::text[] as categorie, o.soort::text as organisatiesoort, o.regio
    from ${rijen({ tabel: 'organisatie', woorden: 'zoektekst', nieuwst: null })} o where o.opgeheven_op is null`,
  toon: async ({ db }, ids) => {
    const rows = await db
      .selectFrom('organisatie')
      .select(['id', 'naam', 'soort', 'plaats', 'samenvatting', 'brengt', 'zoekt'])
      .where('id', '=', sql<string>`any(${ids}::uuid[])`)
      .where('opgehevenOp', 'is', null)
      .execute()
    return rows.map(({ id, naam, soort, plaats, samenvatting, brengt, zoekt }) => ({
      id,
      titel: naam,
      url: paths.organisatie(id),
      bij: [organisatiesoortLabel[soort], plaats].filter(Boolean).join(', '),
      tekst: [samenvatting, brengt, zoekt].filter(Boolean).join(' '),
    }))
  },
}

export const vindbaar = fill(vindplaats, () => found)
