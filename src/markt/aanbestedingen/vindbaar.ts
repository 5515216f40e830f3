import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { type Vindbaar, vindplaats } from '#src/platform/vindbaar.ts'
import { visibleTo } from './policy.ts'

/** Those that the actor may view. */
const found: Vindbaar = {
  soorten: [{ soort: 'aanbesteding', een: 'Aanbesteding', meer: 'Aanbestedingen', icon: 'file-text' }],
  treffers: (db, actor, holds) => {
    const readable = db
      .selectFrom('aanbesteding')
      .where(visibleTo(actor))
      .where(holds('aanbesteding.zoektekst'))
      .select([
        'aanbesteding.id',
        'aanbesteding.zoektekst as woorden',
        'aanbesteding.gepubliceerdOp',
        'aanbesteding.koperId',
      ])
    return sql`select 'aanbesteding' as soort, a.id, a.woorden, a.gepubliceerd_op as op, null::text as fase, null::text as route,
        null::text as uitkomst, null::text as categorie,
        (select o.soort::text from organisatie o where o.id = a.koper_id) as organisatiesoort
      from (${readable}) a`
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
        'aanbesteding.koperNaam',
        'o.naam as koper',
      ])
      .execute()
    return rows.map(({ id, titel, omschrijving, koper, koperNaam }) => ({
      id,
      titel,
      url: paths.aanbesteding(id),
      bij: koper ?? koperNaam,
      tekst: omschrijving,
    }))
  },
}

export const vindbaar = fill(vindplaats, () => found)
