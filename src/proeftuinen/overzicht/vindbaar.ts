import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { fill } from '#src/platform/places.ts'
import { type Vindbaar, vindplaats } from '#src/platform/vindbaar.ts'
import { faseLabel, uitkomstLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import { isClosed, visibleTo } from '#src/proeftuinen/proeftuin/policy.ts'
import { verdereNamen } from '#src/proeftuinen/proeftuin/velden.ts'

/** Those that have begun and that the actor may read, by their own texts and what was learned; not by what is closed in them. */
const readable = (db: Db, actor: Actor | null) =>
  db
    .selectFrom('proeftuin as p')
    .where(visibleTo(actor))
    .where('p.gestartOp', 'is not', null)
    .where((eb) => eb.not(isClosed(actor)))

const verder = sql.join(verdereNamen.map((naam) => sql`nullif(${sql.ref(`p.${naam}`)}, '')`))

const found: Vindbaar = {
  soorten: [{ soort: 'proeftuin', een: 'Proeftuin', meer: 'Proeftuinen', icon: 'seedling' }],
  treffers: (db, actor, holds) => {
    const readableHits = readable(db, actor)
      .innerJoin('zoekspoor as z', 'z.proeftuinId', 'p.id')
      .where('z.zichtbaarheid', 'is', null)
      .where(holds('z.zoektekst'))
      .select([
        'p.id',
        'z.zoektekst as woorden',
        'p.fase',
        'p.route',
        'p.uitkomst',
        'p.categorie',
        'p.organisatiesoort',
      ])
      .select(sql<string>`p.bewogen_op::date`.as('op'))
    return sql`select 'proeftuin' as soort, p.id, p.woorden, p.op, p.fase::text, p.route::text,
        coalesce(p.uitkomst::text, 'loopt') as uitkomst, p.categorie, p.organisatiesoort::text
      from (${readableHits}) p`
  },
  toon: async ({ db, actor }, ids) => {
    const rows = await readable(db, actor)
      .innerJoin('organisatie as o', 'o.id', 'p.organisatieId')
      .leftJoin('afronding as f', (join) =>
        join.onRef('f.proeftuinId', '=', 'p.id').on('f.heropendOp', 'is', null),
      )
      .where('p.id', '=', sql<string>`any(${ids}::uuid[])`)
      .select(['p.id', 'p.titel', 'p.fase', 'p.uitkomst', 'o.naam as organisatie'])
      .select(
        sql<string>`concat_ws(' ', p.vraag, ${verder}, f.geleerd, f.anders_doen, f.aaneenschakeling)`.as(
          'tekst',
        ),
      )
      .execute()
    return rows.map(({ id, titel, fase, uitkomst, organisatie, tekst }) => ({
      id,
      titel,
      url: paths.proeftuin(id),
      bij: organisatie,
      tekst,
      stand: uitkomst
        ? { label: uitkomstLabel[uitkomst], icon: 'flag' as const }
        : { label: faseLabel[fase], icon: 'clock' as const },
    }))
  },
}

export const vindbaar = fill(vindplaats, () => found)
