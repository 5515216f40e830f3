import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { suppliedIn } from './policy-sql.ts'
import type { Afronding, FasePeriode, Keuze, Proeftuin, RoutePeriode, Stokje, Teamlid } from './proeftuin.ts'

/** The parts of a proeftuin, each as JSON in the same statement, over `proeftuin as p`. */

export const fasenVan = sql<FasePeriode[]>`coalesce((
  select json_agg(json_build_object('id', f.id, 'fase', f.fase, 'begonnenOp', f.begonnen_op,
    'geeindigdOp', f.geeindigd_op, 'verwachting', f.verwachting, 'terugblik', f.terugblik)
    order by f.begonnen_op, f.verzegeld_op)
  from fase_periode f where f.proeftuin_id = p.id), '[]')`

export const routePeriodenVan = sql<RoutePeriode[]>`coalesce((
  select json_agg(json_build_object('id', r.id, 'route', r.route, 'begonnenOp', r.begonnen_op,
    'geeindigdOp', r.geeindigd_op, 'verloop', r.verloop, 'wisselId', r.wissel_id) order by r.begonnen_op, r.aangemaakt_op, r.id)
  from route_periode r where r.proeftuin_id = p.id), '[]')`

export const teamVan = sql<Teamlid[]>`coalesce((
  select json_agg(json_build_object('lidId', t.lid_id, 'naam', t.naam, 'rol', t.rol,
    'organisatie', t.organisatie, 'leverancier', t.leverancier, 'levert', t.levert, 'profiel', t.profiel) order by t.rol, t.naam)
  from (
    select t.lid_id, l.naam, t.rol, o.naam as organisatie,
      is_leverancier(l.id) or t.rol = 'leverancier'
        or ${suppliedIn(sql`l.id`, sql`l.leverancier_tot`)} as leverancier,
      t.rol = 'leverancier' or coalesce(o.kant = 'leverancier', false) as levert,
      case when l.vertrokken_op is not null then null when l.toegelaten_op is null then 'team' else 'netwerk' end as profiel
    from teamlid t join lid l on l.id = t.lid_id left join organisatie o on o.id = l.organisatie_id
    where t.proeftuin_id = p.id order by t.rol, l.naam limit 100) t), '[]')`

export const stokjeVan = sql<Stokje | null>`(
  select json_build_object('lidId', e.lid_id, 'naam', l.naam, 'sinds', e.sinds, 'boodschap', e.boodschap,
    'doorId', e.door_id)
  from estafette e join lid l on l.id = e.lid_id where e.proeftuin_id = p.id and e.tot is null)`

const opbrengstenVan = sql`coalesce((
  select json_agg(json_build_object('id', u.id, 'soort', u.soort, 'omschrijving', u.omschrijving, 'waarde', u.waarde::text,
    'eenheid', u.eenheid, 'bewijs', u.bewijs, 'bewijsgraad', u.bewijsgraad,
    'bevestigdDoor', o.naam, 'bevestigdOp', b.bevestigd_op,
    'laterOp', case when u.toegevoegd_op > a.afgerond_op then u.toegevoegd_op end) order by u.volgorde)
  from opbrengst u left join bevestiging b on b.id = u.bevestiging_id left join organisatie o on o.id = b.organisatie_id
  where u.afronding_id = a.id), '[]')`

/** The one that holds; a proeftuin that was opened again has none. */
export const afrondingVan = sql<Afronding | null>`(
  select json_build_object('id', a.id, 'uitkomst', a.uitkomst, 'geleerd', a.geleerd, 'andersDoen', a.anders_doen,
    'aaneenschakeling', a.aaneenschakeling, 'gebeld', a.gebeld, 'afgerondOp', a.afgerond_op, 'doorId', a.door_id, 'versie', a.versie,
    'opbrengsten', ${opbrengstenVan})
  from afronding a where a.proeftuin_id = p.id and a.heropend_op is null)`

export const isVerbeterd = sql<boolean>`exists (select from verbetering v where v.proeftuin_id = p.id)`

/** The last time that a purchase without a tender was said to be over. */
export const keuzeVan = sql<Keuze | null>`(
  select json_build_object('uitkomst', k.uitkomst, 'op', k.op)
  from keuze k where k.proeftuin_id = p.id order by k.op desc limit 1)`

export const aantalRoutewissels = sql<number>`(
  select count(*) from routewissel w where w.proeftuin_id = p.id)`

/** What the adviesteam took out of its logboek, for its team; `eigen` are those of what the actor wrote. */
export const weggehaaldUit = (actor: Actor | null) => sql<Proeftuin['weggehaaldUit']>`(
  select json_build_object('aantal', count(*),
    'eigen', coalesce(json_agg(m.id) filter (where ${actor?.id ?? null}::uuid = any (m.auteur_ids)), '[]'))
  from maatregel m where m.proeftuin_id = p.id and m.verborgen_op is not null and m.hersteld_op is null
    and m.soort = 'aantekening'
    and exists (select from teamlid t where t.proeftuin_id = p.id and t.lid_id = ${actor?.id ?? null}::uuid)
  having count(*) > 0)`
