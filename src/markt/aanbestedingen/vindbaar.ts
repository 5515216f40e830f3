import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { type Vindbaar, vindplaats } from '#src/platform/vindbaar.ts'
import { visibleTo } from './policy.ts'

const newest = sql`select * from aanbesteding order by gepubliceerd_op desc nulls last`

/** The kind of work of `a`, as cpvbereikOf has it: by the longest beginning of its main CPV code, or what fits nowhere else. */
const categorieVan = sql`(select array[c.code] from categorie c
  left join lateral unnest(c.cpv_begin) as b (begin) on starts_with(a.cpv_hoofd, b.begin)
  where a.cpv_hoofd is not null and (b.begin is not null or c.cpv_begin = '{}')
  order by coalesce(length(b.begin), 0) desc limit 1)`

/** Those that the actor may view. */
const found: Vindbaar = {
  soorten: [{ soort: 'aanbesteding', een: 'Aanbesteding', meer: 'Aanbestedingen', icon: 'file-text' }],
  treffers: (db, actor, rijen) => {
    const itself = db
      .selectFrom('aanbesteding')
      .where('aanbesteding.id', '=', sql.ref<string>('r.id'))
      .where(visibleTo(actor))
      .select([
        'aanbesteding.id',
        'aanbesteding.gepubliceerdOp',
        'aanbesteding.koperId',
        'aanbesteding.cpvHoofd',
        'aanbesteding.regio',
      ])
      .offset(0)
    return sql`select 'aanbesteding' as soort, r.id, r.zoektekst as woorden, a.gepubliceerd_op as op, null::text[] as fase,
        null::text[] as route, null::text as uitkomst, ${categorieVan} as categorie,
        k.soort::text as organisatiesoort, coalesce(a.regio, k.regio) as regio
      from ${rijen({ tabel: 'aanbesteding', woorden: 'zoektekst', nieuwst: newest })} r cross join lateral (${itself}) a
        left join organisatie k on k.id = a.koper_id`
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
