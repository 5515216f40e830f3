import Fraction from 'fraction.js'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#src/platform/db.ts'
import { type Geteld, onbekend, totaal } from '#src/tellen/momentopnamen/momentopname.ts'
import { teltNiet } from '#src/tellen/plekken/botsing.ts'
import { dagVan, kwartaalVan } from '#src/tellen/telregimes/kwartaal.ts'
import { minutenPerBaan } from '#src/tellen/telregimes/tel.ts'
import { kanten, type Telregime, vormen } from '#src/tellen/telregimes/telregime.ts'
import { isBevestigd, minutenPerKwartaal, registerVan, type Telvraag } from './minuten.ts'

/** In SQL, over `plek as k`: with whom it counts under a regime. */
function organisatieOnder({ telt }: Telregime): RawBuilder<string> {
  const kolom = (kant: string) => sql.ref(`k.${kant}_id`)
  const gevallen = kanten.map((kant) => {
    const welke = vormen.filter((vorm) => telt[vorm] === kant)
    return sql`when k.vorm::text = any(${welke}::text[]) then ${kolom(kant)}`
  })
  return sql<string>`(case ${sql.join(gevallen, sql` `)} end)`
}

type Rij = {
  organisatieId: string | null
  tabel: string
  sleutel: string
  plekken: number
  bevestigd: number
  zevenden: string
  bijdragers: number
  grootste: number
}

/**
 * A quarter under a regime, of the network and of each organisation, by one property at a time. In a whole quarter all
 * minutes are sevenths, so that the sum is a whole number.
 */
export async function telKwartaal(
  db: Db,
  { kwartaal, regime, gezienOp }: { kwartaal: string; regime: Telregime; gezienOp?: Date },
): Promise<Geteld[]> {
  const { eerste, laatste } = kwartaalVan(kwartaal)
  const vraag = { van: dagVan(eerste), tot: dagVan(laatste), gezienOp }
  const { rows } = await cellen(regime, vraag).execute(db)
  const perBaan = minutenPerBaan(regime, vraag)
  return rows.map(({ zevenden, ...cel }) => ({ ...cel, banen: new Fraction(zevenden).div(7).div(perBaan) }))
}

/** Stands for the network among the organisations, so that rows are joined as values: null is equal to nothing. */
const netwerk = '00000000-0000-0000-0000-000000000000'

const cellen = (regime: Telregime, vraag: Telvraag) => sql<Rij>`
  with telt as materialized (
    select ${organisatieOnder(regime)} as organisatie_id, k.werkgever_id, k.inlener_id, k.koper_id, ${isBevestigd(vraag)} as bevestigd,
      m.teller::numeric * (7 / m.noemer) as zevenden, k.vorm::text as vorm, coalesce(k.regio, ${onbekend}) as regio,
      coalesce(k.route::text, p.routes[1]::text, ${onbekend}) as route, coalesce(p.categorie, ${onbekend}) as categorie
    from (${minutenPerKwartaal(sql`select id from plek`, vraag)}) m
    join plek k on k.id = m.plek_id left join proeftuin p on p.id = k.proeftuin_id
    where m.teller::numeric > 0 and not ${teltNiet} and ${regime.register ? sql`${registerVan(vraag)} = 'ja'` : sql`true`}
  ), deel as (
    select o.id as organisatie_id, x.tabel, x.sleutel, t.werkgever_id, t.inlener_id, t.koper_id, t.bevestigd, t.zevenden
    from telt t join organisatie soort on soort.id = t.organisatie_id
    cross join lateral (values (${totaal}, ${totaal}), ('vorm', t.vorm), ('route', t.route), ('regio', t.regio),
      ('categorie', t.categorie), ('soort_organisatie', soort.soort::text)) as x (tabel, sleutel)
    cross join lateral (values (t.organisatie_id), (${netwerk}::uuid)) as o (id)
  ), bekend as (
    select organisatie_id, tabel, sleutel, max(aantal)::int as grootste from (
      select d.organisatie_id, d.tabel, d.sleutel, w.id, count(*) as aantal
      from deel d cross join lateral (select distinct b.id from (values (d.werkgever_id), (d.inlener_id), (d.koper_id)) as b (id)
        where b.id is not null) w
      group by 1, 2, 3, 4) per
    group by 1, 2, 3
  ), geteld as (
    select organisatie_id, tabel, sleutel, count(*)::int as plekken, (count(*) filter (where bevestigd))::int as bevestigd,
      sum(zevenden)::text as zevenden, count(distinct werkgever_id)::int as bijdragers
    from deel group by 1, 2, 3
  )
  select nullif(g.organisatie_id, ${netwerk}::uuid) as organisatie_id, g.tabel, g.sleutel, g.plekken, g.bevestigd, g.zevenden,
    g.bijdragers, b.grootste
  from geteld g join bekend b using (organisatie_id, tabel, sleutel)
  order by 1 nulls first, 2, 3`
