import { type ExpressionBuilder, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { visibleTo as proeftuinVisibleTo } from '#src/proeftuinen/proeftuin/policy.ts'
import { visibleTo as werkwijzeVisibleTo } from '#src/verspreiden/werkwijzen/policy.ts'
import type { Bron, Haakje } from './haakje.ts'
import { bronnenVan, isDicht, isEigen, isVerborgen, may } from './policy.ts'

/** Counted for members: visitors' pages are kept, and a copy makes none of them anew. */
const kopieenVoor = (actor: Actor | null) =>
  actor === null
    ? sql<number>`0`
    : sql<number>`(select count(*)::int from haakje_kopie k where k.haakje_id = h.id)`

/** The columns of a card, over `haakje as h`. */
export const kaartVan = (actor: Actor | null) =>
  [
    'h.id',
    'h.soort',
    'h.titel',
    'h.tekst',
    'h.fase',
    'h.categorie',
    'h.opdracht',
    'h.geldigTot',
    'h.gewijzigdOp',
    'h.zichtbaarheid',
    sql<string | null>`(select c.naam from categorie c where c.code = h.categorie)`.as('categorieNaam'),
    sql<boolean>`coalesce(h.geldig_tot < current_date, false)`.as('verlopen'),
    kopieenVoor(actor).as('kopieen'),
    sql<boolean>`(h.weggehaald_op is not null)`.as('weggehaald'),
    isVerborgen.as('verborgen'),
    isDicht(actor).as('dicht'),
    isEigen(actor).as('eigen'),
  ] as const

const bronIds = sql<string[]>`array(${bronnenVan})`

/** The proeftuinen that these came from, each once. */
export async function listBronIds(db: Db, ids: string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('haakje as h')
    .select(sql<string>`unnest(${bronIds})`.as('id'))
    .distinct()
    .where('h.id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  return rows.map(({ id }) => id)
}

/** NotFound unless may.view. */
export async function findHaakje(db: Db, actor: Actor | null, id: string): Promise<Haakje> {
  if (!isUuid(id)) throw new NotFound()
  const found = await db
    .selectFrom('haakje as h')
    .select(kaartVan(actor))
    .select(['h.leveranciersVroegen', 'h.bracht', 'h.doorId', 'h.versie'])
    .select(['h.proeftuinId', 'h.werkwijzeId', bronIds.as('bronIds')])
    .select((eb) => bronVan(eb as Builder, actor).as('bron'))
    .where('h.id', '=', id)
    .executeTakeFirst()
  if (!found || !may.view(actor, found)) throw new NotFound()
  return found
}

type Builder = ExpressionBuilder<DB & { h: DB['haakje'] }, 'h'>

/** Where it came from; null for who may not see that. */
function bronVan(eb: Builder, actor: Actor | null) {
  const proeftuin = eb
    .selectFrom('proeftuin as p')
    .select(asBron('proeftuin', 'p').as('bron'))
    .whereRef('p.id', '=', 'h.proeftuinId')
    .where(proeftuinVisibleTo(actor))
  const werkwijze = eb
    .selectFrom('werkwijze as w')
    .select(asBron('werkwijze', 'w').as('bron'))
    .whereRef('w.id', '=', 'h.werkwijzeId')
    .where(werkwijzeVisibleTo(actor))
  return eb.fn.coalesce(proeftuin, werkwijze)
}

const asBron = (
  soort: Bron['soort'],
  as: string,
) => sql<Bron | null>`jsonb_build_object('soort', ${soort}::text,
  'id', ${sql.ref(`${as}.id`)}, 'titel', ${sql.ref(`${as}.titel`)}, 'kring', ${sql.ref(`${as}.zichtbaarheid`)},
  'organisatie', (select o.naam from organisatie o where o.id = ${sql.ref(`${as}.organisatie_id`)}))`

/** By the id of what it comes from. */
export type Waarvan = { proeftuinId: string | null; werkwijzeId: string | null }

/** What a new haakje would come from: NotFound for who may not see it. */
export async function findBron(db: Db, actor: Actor | null, waarvan: Waarvan) {
  const { proeftuinId, werkwijzeId } = waarvan
  if (!isUuid(proeftuinId ?? werkwijzeId ?? '')) throw new NotFound()
  const row = await db
    .selectFrom(
      sql<
        DB['haakje']
      >`(select ${proeftuinId}::uuid as proeftuin_id, ${werkwijzeId}::uuid as werkwijze_id)`.as('h'),
    )
    .select([isDicht(actor).as('dicht'), isEigen(actor).as('eigen')])
    .select((eb) => bronVan(eb as unknown as Builder, actor).as('bron'))
    .executeTakeFirstOrThrow()
  if (!row.bron) throw new NotFound()
  return { ...row, ...waarvan, bron: row.bron }
}
export type Begin = Awaited<ReturnType<typeof findBron>>
