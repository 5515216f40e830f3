import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { builtOnce } from '#src/platform/built-once.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { may as mayProeftuin, visibleTo as proeftuinVisibleTo } from '#src/proeftuinen/proeftuin/policy.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { may as mayHaakje } from '#src/verspreiden/haakjes/policy.ts'
import { findHaakje } from '#src/verspreiden/haakjes/queries.ts'
import { may as mayWerkwijze } from '#src/verspreiden/werkwijzen/policy.ts'
import { findWerkwijze } from '#src/verspreiden/werkwijzen/queries.ts'
import {
  type Bewijs,
  type Feit,
  type Gevolgd,
  type Gevolgdsoort,
  geenBewijs,
  type Navolging,
  type Stand,
  type Stap,
} from './navolging.ts'
import { isDicht, isVisible, may, visibleTo } from './policy.ts'

/** How it stands: what was said last of how it went. */
export const standVan = sql<Stand>`coalesce((select case f.soort when 'gewerkt' then 'gelukt'
    when 'niet_gewerkt' then 'niet_gelukt' else 'gestopt' end
  from navolging_feit f where f.navolging_id = n.id and f.soort <> 'aangepast'
  order by f.op desc, f.aangemaakt_op desc limit 1), 'loopt')`

const wat = sql<string>`coalesce(n.werkwijze_id, n.haakje_id, n.gevolgd_proeftuin_id)`
export const watSoort = sql<Gevolgdsoort>`case when n.werkwijze_id is not null then 'werkwijze'
  when n.haakje_id is not null then 'haakje' else 'proeftuin' end`

const feitenVan = sql<
  Feit[]
>`coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'soort', f.soort, 'tekst', f.tekst,
    'op', f.op, 'stap', s.titel) order by f.op, f.aangemaakt_op)
  from navolging_feit f left join werkwijze_stap s on s.id = f.stap_id where f.navolging_id = n.id), '[]')`

export const naamVan = sql<string>`(select o.naam from organisatie o where o.id = n.organisatie_id)`

export const vanWie = (actor: Actor | null) => sql<string | null>`(select v.naam from (
  select o.naam from navolging n join organisatie o on o.id = n.organisatie_id
  where n.id = buiten.volgt_id and ${isVisible(actor)}) v)`

/** The proeftuin in which it is done, if this actor may see it. */
export const waarin = (db: Db, actor: Actor | null) => {
  const seen = db
    .selectFrom('proeftuin as p')
    .select(['p.id', 'p.titel'])
    .where('p.id', '=', sql.ref<string>('n.proeftuin_id'))
    .where(proeftuinVisibleTo(actor))
  return sql<Navolging['proeftuin']>`(select to_jsonb(v) from (${seen}) v)`
}

/** NotFound unless may.view, and unless what they follow may be seen. */
export async function findNavolging(db: Db, actor: Actor | null, id: string): Promise<Navolging> {
  if (!isUuid(id)) throw new NotFound()
  const found = await db
    .selectFrom('navolging as n')
    .innerJoin('navolging as buiten', 'buiten.id', 'n.id')
    .select(['n.id', 'n.organisatieId', 'n.zichtbaarheid', 'n.volgtId', 'n.bij', 'n.begonnenOp'])
    .select([
      sql<boolean>`(n.weggehaald_op is not null)`.as('weggehaald'),
      isDicht(actor).as('dicht'),
      naamVan.as('organisatie'),
      wat.as('gevolgdId'),
      watSoort.as('soort'),
      standVan.as('stand'),
      feitenVan.as('feiten'),
      vanWie(actor).as('van'),
      waarin(db, actor).as('proeftuin'),
    ])
    .where('n.id', '=', id)
    .executeTakeFirst()
  if (!found || !may.view(actor, found)) throw new NotFound()
  return found
}

/** NotFound for who may not see it; `leesbaar`: as its own policy says. */
export async function findGevolgd(
  db: Db,
  actor: Actor | null,
  { soort, id }: { soort: Gevolgdsoort; id: string },
): Promise<Gevolgd & { leesbaar: boolean }> {
  if (soort === 'haakje') {
    const haakje = await findHaakje(db, actor, id)
    const { titel, bron } = haakje
    return { soort, id, titel, organisatie: bron?.organisatie ?? '', leesbaar: mayHaakje.view(actor, haakje) }
  }
  if (soort === 'werkwijze') {
    const werkwijze = await findWerkwijze(db, actor, id)
    const { titel, organisatie } = werkwijze
    return { soort, id, titel, organisatie, leesbaar: mayWerkwijze.view(actor, werkwijze) }
  }
  const proeftuin = await findProeftuin(db, actor, id)
  const { titel, organisatie } = proeftuin
  return { soort, id, titel, organisatie, leesbaar: mayProeftuin.view(actor, proeftuin) }
}

const hoeHetGing = builtOnce((db, actor, { ids }: { ids: string[] }) =>
  db
    .selectFrom('navolging as n')
    .select([wat.as('id'), standVan.as('stand'), sql<number>`count(*)::int`.as('aantal')])
    .where(visibleTo(actor))
    .where(
      sql<boolean>`(n.werkwijze_id = any(${ids}::uuid[]) or n.haakje_id = any(${ids}::uuid[])
        or n.gevolgd_proeftuin_id = any(${ids}::uuid[]))`,
    )
    .groupBy(sql`1, 2`),
)

/** Of each of these how it went for who did it, as far as this actor may see; one statement. */
export async function bewijsVan(db: Db, actor: Actor | null, ids: string[]): Promise<Map<string, Bewijs>> {
  if (ids.length === 0) return new Map()
  const bewijs = new Map<string, Bewijs>()
  for (const { id, stand, aantal } of await hoeHetGing(db, actor, { ids }))
    bewijs.set(id, { ...(bewijs.get(id) ?? geenBewijs), [stand]: aantal })
  return bewijs
}

/** Who did it before, of those this actor may see: to say whom you had it from. */
export const listVoorgangers = (db: Db, actor: Actor | null, id: string) =>
  db
    .selectFrom('navolging as n')
    .select(['n.id', 'n.bij', naamVan.as('organisatie')])
    .where(visibleTo(actor))
    .where((eb) =>
      eb.or([eb('n.werkwijzeId', '=', id), eb('n.haakjeId', '=', id), eb('n.gevolgdProeftuinId', '=', id)]),
    )
    .orderBy('n.begonnenOp')
    .limit(50)
    .execute()

/** The steps that something can be told of; there are none but those of a werkwijze. */
export const listStappen = async (db: Db, { soort, id }: Pick<Gevolgd, 'soort' | 'id'>): Promise<Stap[]> =>
  soort !== 'werkwijze'
    ? []
    : db
        .selectFrom('werkwijzeStap')
        .select(['id', 'titel'])
        .where('werkwijzeId', '=', id)
        .orderBy('volgorde')
        .execute()

type Plek = { organisatieId: string | null; gevolgdId: string }

/** The proeftuinen of this organisation in whose team the actor is, last moved first: to say in which they do it. */
export const listEigenProeftuinen = (db: Db, actor: Actor, { organisatieId, gevolgdId }: Plek) =>
  db
    .selectFrom('proeftuin as p')
    .innerJoin('teamlid as t', 't.proeftuinId', 'p.id')
    .select(['p.id', 'p.titel'])
    .where('p.organisatieId', '=', organisatieId)
    .where('t.lidId', '=', actor.id)
    .where('t.rol', '<>', 'leverancier')
    .where('p.id', '<>', gevolgdId)
    .where((eb) => proeftuinVisibleTo(actor)(eb))
    .orderBy('p.bewogenOp', 'desc')
    .limit(50)
    .execute()
