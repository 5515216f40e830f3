import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { type Vindbaar, vindplaats } from '#src/platform/vindbaar.ts'
import { visibleTo } from './policy.ts'

const newest = sql`select * from aanbesteding order by gepubliceerd_op desc nulls last`

/** Those that the actor may view. */
const found: Vindbaar = {
  soorten: [{ soort: 'aanbesteding', een: 'Aanbesteding', meer: 'Aanbestedingen', icon: 'file-text' }],
  treffers: (db, actor, rijen) => {
    const itself = db
      .selectFrom('aanbesteding')
      .where('aanbesteding.id', '=', sql.ref<string>('r.id'))
      .where(visibleTo(actor))
      .select(['aanbesteding.id', 'aanbesteding.gepubliceerdOp', 'aanbesteding.koperId'])
      .offset(0)
    return sql`select 'aanbesteding' as soort, r.id, r.zoektekst as woorden, a.gepubliceerd_op as op, null::text[] as fase,
        null::text[] as route, null::text as uitkomst, null::text as categorie,
        (select o.soort::text from organisatie o where o.id = a.koper_id) as organisatiesoort
      from ${rijen({ tabel: 'aanbesteding', woorden: 'zoektekst', nieuwst: newest })} r cross join lateral (${itself}) a`
  },
  toon: async ({ db, actor }, ids) => {
    const rows = await db
      .selectFrom('aanbesteding')
      .leftJoin('organisatie as o', 'o.id', 'aanbesteding.koperId')
      .where(visibleTo(actor))
      .where('aanbesteding.id', '=', sql<string>`any(${ids}::uuid[])`)
      .select([
        'aanbesteding.id',
        'aanbesteding.titel',
        'aanbesteding.omschrijving',
        'aanbesteding.voorwaarden',
        'aanbesteding.gunningscriteria',
        'aanbesteding.koperNaam',
        'o.naam as koper',
      ])
      .execute()
    return rows.map(({ id, titel, omschrijving, voorwaarden, gunningscriteria, koper, koperNaam }) => ({
      id,
      titel,
      url: paths.aanbesteding(id),
      bij: koper ?? koperNaam,
      tekst: [omschrijving, voorwaarden, gunningscriteria].join(' '),
    }))
  },
}

export const vindbaar = fill(vindplaats, () => found)
