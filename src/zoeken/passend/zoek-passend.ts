import { sql } from 'kysely'
import { doelgroepNamen } from '#src/netwerk/keuzelijsten/queries.ts'
import { isInNetwork, isShown, may as mayLid } from '#src/netwerk/leden/policy.ts'
import type { Actor } from '#src/platform/actor.ts'
import { builtOnce } from '#src/platform/built-once.ts'
import type { Db } from '#src/platform/db.ts'
import { kandidaten } from './kandidaten.ts'
import { type Gevonden, gewicht, meest, minstens, type Onderwerp } from './passend.ts'
import { type Vanuit, zelf } from './zelf.ts'

/**
 * What fits, best first, at most so many, and who knows of it; only what this actor may read, with reasons that this actor
 * may read. Nothing when the actor may not read what was started from.
 */
export async function zoekPassend(
  db: Db,
  actor: Actor | null,
  { soort, id, meest }: { soort: Onderwerp; id: string; meest: number },
): Promise<Gevonden> {
  const [row] = await found[soort](db, actor, { id, meest })
  return row ?? { dingen: [], mensen: [] }
}

type Asked = { id: string; meest: number }

const foundFor = (onderwerp: Onderwerp) =>
  builtOnce((db, actor, { id, meest }: Asked) => ({
    compile: () => statement({ db, actor, onderwerp, id }, meest).compile(db),
  }))

const found = { proeftuin: foundFor('proeftuin'), werkwijze: foundFor('werkwijze') }

export const statement = (
  vanuit: Vanuit,
  most: number,
) => sql<Gevonden>`with ${zelf(vanuit)}, ${kandidaten(vanuit)}, ${punten},
  mensen as (${mensen(vanuit)})
  select coalesce((select json_agg(d) from (${dingen(most)}) d), '[]') as dingen,
    coalesce((select json_agg(m) from mensen m), '[]') as mensen`

/** What each thing in common counts for; a word the more, the fewer candidates hold it. */
const punten = sql`
  raak as materialized (
    select k.soort, k.id, t.nauw, t.woord, case when k.woorden @@ t.bovenaan then 1
      when k.woorden @@ t.nauw then 0.5 else 0.4 end as waarde
    from kandidaat k cross join termen t where k.woorden @@ t.ruim),
  zeldzaam as (select nauw, ln(1 + (select count(*) from kandidaat)::float / count(*)) as waarde from raak group by nauw),
  woorden as (select r.soort, r.id, sum(r.waarde * z.waarde) as punten,
      array_agg(r.woord order by r.waarde * z.waarde desc, r.woord) as samen
    from raak r join zeldzaam z using (nauw) group by r.soort, r.id),
  samen as (
    select k.*, s.categorie = k.categorie as hetzelfde_werk, k.categorie = any(v.buurt) and s.categorie <> k.categorie as buurt,
      array(select unnest(k.fasen) intersect select unnest(s.fasen)) as dezelfde_fasen,
      array(select unnest(k.routes) intersect select unnest(s.routes)) as dezelfde_routes,
      array(select unnest(k.doelgroepen) intersect select unnest(s.doelgroepen)) as dezelfde_doelgroepen,
      (select e from unnest(k.organisatiesoorten) e where e = any(s.organisatiesoorten) limit 1) as organisatiesoort,
      case when k.regio = s.regio then k.regio end as dezelfde_regio,
      least(${gewicht.woordenHoogstens}::float, coalesce(w.punten, 0) * ${gewicht.woord}::float) as woordpunten, w.samen as dezelfde_woorden
    from kandidaat k cross join zelf s cross join vraag v left join woorden w on w.soort = k.soort and w.id = k.id),
  punten as materialized (
    select s.*, s.woordpunten + ${telt('coalesce(hetzelfde_werk, false)', gewicht.hetzelfdeWerk)} + ${telt('coalesce(buurt, false)', gewicht.werkInDeBuurt)}
      + ${telt("dezelfde_fasen <> '{}'", gewicht.fase)} + ${telt("dezelfde_routes <> '{}'", gewicht.route)}
      + ${telt("dezelfde_doelgroepen <> '{}'", gewicht.doelgroep)} + ${telt('organisatiesoort is not null', gewicht.organisatiesoort)}
      + ${telt('dezelfde_regio is not null', gewicht.regio)}
      + ${telt('hobbel is not null', gewicht.hobbel)} as punten
    from samen s where coalesce(hetzelfde_werk, false) or coalesce(buurt, false) or hobbel is not null or woordpunten > 0)`

function telt(test: string, aantal: number) {
  return sql`case when ${sql.raw(test)} then ${aantal}::float else 0 end`
}

const dingen = (most: number) => sql`
  select p.soort, p.id, p.titel, p.bij, case when p.hetzelfde_werk or p.buurt then c.naam end as werk,
    coalesce(p.hetzelfde_werk, false) as "hetzelfdeWerk", p.dezelfde_fasen as fasen, p.dezelfde_routes as routes,
    ${doelgroepNamen(sql`p.dezelfde_doelgroepen`)} as doelgroepen, p.organisatiesoort,
    (select g.naam from regio g where g.code = p.dezelfde_regio) as regio, coalesce(p.dezelfde_woorden[1:3], '{}') as woorden, p.hobbel,
    p.van_jou as "vanJou"
  from punten p left join categorie c on c.code = p.categorie
  where p.punten >= ${minstens}::float order by p.punten desc, p.op desc, p.id limit ${most}`

/** Who worked on the proeftuinen that fit best, or says to know of this kind of work. For members alone. */
function mensen({ actor, onderwerp, id }: Vanuit) {
  if (!mayLid.list(actor)) return sql`select null where false`
  const al =
    onderwerp === 'proeftuin'
      ? sql`and not exists (select from teamlid e where e.proeftuin_id = ${id} and e.lid_id = l.id)`
      : sql``
  return sql`
    select l.id, l.naam, (array_agg(g.titel order by g.punten desc, g.id))[1] as proeftuin, bool_or(g.zegt) as zegt
    from (
      (select t.lid_id, b.titel, b.punten, b.id, false as zegt
        from (select id, titel, punten from punten where soort = 'proeftuin' and punten >= ${minstens}::float
          order by punten desc, op desc, id limit 15) b join teamlid t on t.proeftuin_id = b.id)
      union all
      (select l.id, null, 1, l.id, true from lid l
        where l.categorieen @> array(select categorie from zelf) and exists (select from zelf)
          and ${isShown(actor, 'l.onderwerpen_zicht')} and ${isInNetwork} limit 50)) g
    join lid l on l.id = g.lid_id
    where ${isInNetwork} and l.id <> ${actor.id} ${al}
    group by l.id order by sum(g.punten) desc, l.naam, l.id limit ${meest.mensen}`
}
