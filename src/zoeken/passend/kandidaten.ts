import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { isReadable } from '#src/proeftuinen/aantekeningen/policy.ts'
import { isClosed, isInTeam, visibleTo } from '#src/proeftuinen/proeftuin/policy.ts'
import { visibleTo as haakjeVisibleTo } from '#src/verspreiden/haakjes/policy.ts'
import { isVisible as isNavolgingVisible } from '#src/verspreiden/navolgingen/policy.ts'
import { visibleTo as werkwijzeVisibleTo } from '#src/verspreiden/werkwijzen/policy.ts'
import type { Ding } from './passend.ts'
import type { Vanuit } from './zelf.ts'

/**
 * At so many of each kind is looked: the newest of this kind of work and of what lies near, and those with its words or its
 * hobbels. Who may read them is asked before they are counted.
 */
const most = { werk: 60, buurt: 30, woorden: 100, hobbels: 40 }

const readableProeftuin = ({ db, actor }: Vanuit) =>
  db
    .selectFrom('proeftuin as p')
    .where(visibleTo(actor))
    .where('p.gestartOp', 'is not', null)
    .where((eb) => eb.not(isClosed(actor)))

const readableWerkwijze = ({ db, actor }: Vanuit) =>
  db.selectFrom('werkwijze as w').where(werkwijzeVisibleTo(actor)).where('w.gepubliceerdOp', 'is not', null)

const readableHaakje = ({ db, actor }: Vanuit) =>
  db
    .selectFrom('haakje as h')
    .where(haakjeVisibleTo(actor))
    .where(sql<boolean>`(h.geldig_tot is null or h.geldig_tot >= current_date)`)

/** What it was made of, or is followed in it already, as far as the reader may know that: nothing new. */
function isBekend({ actor, onderwerp, id }: Vanuit, soort: Ding, ref: string) {
  const ding = sql.ref(ref)
  const volgt = (test: ReturnType<typeof sql>) =>
    sql<boolean>`exists (select from navolging n where ${test} and ${isNavolgingVisible(actor)})`
  if (soort === 'haakje') {
    const eigen = sql`h.${sql.ref(`${onderwerp}_id`)} = ${id}`
    return onderwerp === 'werkwijze'
      ? sql<boolean>`coalesce(${eigen}, false)`
      : sql<boolean>`(coalesce(${eigen}, false) or ${volgt(sql`n.proeftuin_id = ${id} and n.haakje_id = ${ding}`)})`
  }
  if (soort === onderwerp) {
    if (soort === 'werkwijze') return sql<boolean>`${ding} = ${id}`
    return sql<boolean>`(${ding} = ${id} or ${volgt(sql`n.proeftuin_id = ${id} and n.gevolgd_proeftuin_id = ${ding}`)}
      or ${volgt(sql`n.gevolgd_proeftuin_id = ${id} and n.proeftuin_id = ${ding}`)})`
  }
  const [proeftuin, werkwijze] = soort === 'proeftuin' ? [ding, sql`${id}`] : [sql`${id}`, ding]
  return sql<boolean>`(exists (select from werkwijze_bron b where b.werkwijze_id = ${werkwijze} and b.proeftuin_id = ${proeftuin})
    or ${volgt(sql`n.proeftuin_id = ${proeftuin} and n.werkwijze_id = ${werkwijze}`)})`
}

/** One by one, of the few that an index gives: the planner would sooner read the whole table. */
const itself = (vanuit: Vanuit, ref: string) =>
  sql`cross join lateral (${readableProeftuin(vanuit).select('p.id').where('p.id', '=', sql.ref<string>(ref)).offset(0)}) g`

/** Of proeftuinen that ran into the same hobbel, its title; of a note only when the reader may read that. */
const zelfdeHobbel = (vanuit: Vanuit) => sql`
  select distinct on (h.proeftuin_id) h.* from (
    select k.proeftuin_id, a.titel, a.datum, a.volgorde, a.id from (select aantekening_id, proeftuin_id from kennisspoor
        where zoektekst @@ (select hobbels from vraag) offset 0) k
      join aantekening a on a.id = k.aantekening_id and a.soort = 'hobbel' and a.verwijderd_op is null
      join proeftuin p on p.id = k.proeftuin_id
      ${itself(vanuit, 'k.proeftuin_id')} where ${isReadable(vanuit.actor)} limit ${most.hobbels}) h
  order by h.proeftuin_id, h.datum desc, h.volgorde desc`

const proeftuinPool = (vanuit: Vanuit) => sql`
    (${newestProeftuinen(vanuit, 'werk')}) union (${newestProeftuinen(vanuit, 'buurt')}) union
    (select z.proeftuin_id from (select proeftuin_id from zoekspoor
        where zoektekst @@ (select woorden from vraag) and zichtbaarheid is null offset 0) z
      ${itself(vanuit, 'z.proeftuin_id')} limit ${most.woorden}) union
    (select proeftuin_id from zelfde_hobbel)`

const inWork = (column: string, which: 'werk' | 'buurt') =>
  which === 'werk'
    ? sql<boolean>`${sql.ref(column)} = (select categorie from zelf)`
    : sql<boolean>`${sql.ref(column)} = any((select buurt from vraag)::text[]) and ${sql.ref(column)} <> (select categorie from zelf)`

const newestProeftuinen = (vanuit: Vanuit, which: 'werk' | 'buurt') =>
  readableProeftuin(vanuit)
    .select('p.id')
    .where(inWork('p.categorie', which))
    .orderBy('p.bewogenOp', 'desc')
    .orderBy('p.id', 'desc')
    .limit(most[which])

const werkwijzePool = (vanuit: Vanuit) => {
  const newest = (which: 'werk' | 'buurt') =>
    readableWerkwijze(vanuit)
      .select('w.id')
      .where(inWork('w.categorie', which))
      .orderBy('w.gewijzigdOp', 'desc')
      .orderBy('w.id', 'desc')
      .limit(most[which])
  const itself = readableWerkwijze(vanuit)
    .select('w.id')
    .where('w.id', '=', sql.ref<string>('z.id'))
    .offset(0)
  return sql`(${newest('werk')}) union (${newest('buurt')}) union
    (select z.id from (select id from werkwijze where zoektekst @@ (select woorden from vraag) offset 0) z
      cross join lateral (${itself}) w limit ${most.woorden})`
}

const haakjePool = (vanuit: Vanuit) => {
  const newest = readableHaakje(vanuit)
    .select('h.id')
    .where(inWork('h.categorie', 'werk'))
    .orderBy('h.gewijzigdOp', 'desc')
    .orderBy('h.id', 'desc')
    .limit(most.werk)
  const itself = readableHaakje(vanuit).select('h.id').where('h.id', '=', sql.ref<string>('z.id')).offset(0)
  return sql`(${newest}) union
    (select z.id from (select id from haakje where zoektekst @@ (select woorden from vraag) offset 0) z
      cross join lateral (${itself}) h limit ${most.woorden})`
}

const zelfdeValkuil = sql`(select v.titel from werkwijze_valkuil v where v.werkwijze_id = w.id
  and w.zoektekst @@ (select hobbels from vraag) and to_tsvector('dutch', v.titel || ' ' || v.tekst) @@ (select hobbels from vraag) order by v.volgorde limit 1)`

const naam = (id: string) => sql`(select o.naam from organisatie o where o.id = ${sql.ref(id)})`
const inTeam = (actor: Actor | null) => (actor ? isInTeam(actor) : sql<boolean>`false`)

/**
 * All that may fit and that the reader may read, as the table `kandidaat`: what it is, its words, and the hobbel that is
 * the same.
 */
export const kandidaten = (vanuit: Vanuit) => sql`
  zelfde_hobbel as materialized (${zelfdeHobbel(vanuit)}),
  kandidaat as materialized (
    select 'proeftuin'::text as soort, p.id, p.titel, ${naam('p.organisatie_id')} as bij, p.categorie, array[p.fase] as fasen,
      p.routes, p.doelgroepen, array[p.organisatiesoort] as organisatiesoorten, p.bewogen_op as op,
      ${inTeam(vanuit.actor)} as van_jou, z.zoektekst as woorden, 
      (select h.titel from zelfde_hobbel h where h.proeftuin_id = p.id) as hobbel, p.regio
    from (${proeftuinPool(vanuit)}) pool (id) join proeftuin p on p.id = pool.id
    join zoekspoor z on z.proeftuin_id = p.id and z.zichtbaarheid is null
    where not ${isBekend(vanuit, 'proeftuin', 'p.id')}
    union all
    select 'werkwijze', w.id, w.titel, ${naam('w.organisatie_id')}, w.categorie, w.fasen, w.routes, w.doelgroepen,
      w.organisatiesoorten, w.gewijzigd_op, false, w.zoektekst, ${zelfdeValkuil}, null
    from (${werkwijzePool(vanuit)}) pool (id) join werkwijze w on w.id = pool.id
    where not ${isBekend(vanuit, 'werkwijze', 'w.id')}
    union all
    select 'haakje', h.id, h.titel, '', h.categorie, array[h.fase], '{}', '{}', '{}', h.gewijzigd_op, false, h.zoektekst, null, null
    from (${haakjePool(vanuit)}) pool (id) join haakje h on h.id = pool.id
    where not ${isBekend(vanuit, 'haakje', 'h.id')})`
