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

const opbrengsten = sql`(select string_agg(b.omschrijving || ' ' || b.bewijs, ' ') from opbrengst b where b.afronding_id = f.id)`

const newest = sql`select z.* from (select id from proeftuin where gestart_op is not null order by bewogen_op desc limit 5000) n
  join zoekspoor z on z.proeftuin_id = n.id and z.zichtbaarheid is null`

const found: Vindbaar = {
  soorten: [{ soort: 'proeftuin', een: 'Proeftuin', meer: 'Proeftuinen', icon: 'seedling' }],
  treffers: (db, actor, rijen) => {
    const itself = readable(db, actor)
      .where('p.id', '=', sql.ref<string>('z.proeftuin_id'))
      .select([
        'p.fase',
        'p.routes',
        'p.uitkomst',
        'p.categorie',
        'p.organisatiesoort',
        'p.regio',
        'p.bewogenOp',
      ])
      .offset(0)
    return sql`select 'proeftuin' as soort, z.proeftuin_id as id, z.zoektekst as woorden, p.bewogen_op::date as op,
        array[p.fase::text] as fase, p.routes::text[] as route, coalesce(p.uitkomst::text, 'loopt') as uitkomst,
        array[p.categorie] as categorie, p.organisatiesoort::text, p.regio
      from ${rijen({ tabel: 'zoekspoor', woorden: 'zoektekst', nieuwst: newest })} z cross join lateral (${itself}) p
      where z.zichtbaarheid is null`
  },
  toon: async ({ db, actor }, ids) => {
    const rows = await readable(db, actor)
      .innerJoin('organisatie as o', 'o.id', 'p.organisatieId')
      .leftJoin('afronding as f', (join) =>
        join.onRef('f.proeftuinId', '=', 'p.id').on('f.heropendOp', 'is', null),
      )
      .leftJoin('categorie as c', 'c.code', 'p.categorie')
      .where('p.id', '=', sql<string>`any(${ids}::uuid[])`)
      .select(['p.id', 'p.titel', 'p.fase', 'p.uitkomst', 'o.naam as organisatie'])
      .select(
        sql<string>`concat_ws(' ', p.vraag, ${verder}, f.geleerd, f.anders_doen, f.aaneenschakeling, ${opbrengsten}, c.naam)`.as(
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
