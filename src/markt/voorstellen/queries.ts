import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { may, navraag, staat, staatTot, visibleTo } from './policy.ts'
import type { Stand, Versie, Voorstel } from './voorstel.ts'

/** The columns of a card, over `voorstel as v` with its organisation as `o`. */
export const kaartkolommen = [
  'v.id',
  'v.titel',
  'v.aanbod',
  'v.categorieen',
  'v.regio',
  'v.zichtbaarheid',
  'v.organisatieId',
  'v.gewijzigdOp',
  'o.naam as organisatie',
  sql<boolean>`(v.weggehaald_op is not null)`.as('weggehaald'),
  sql<string[]>`array(select c.naam from unnest(v.categorieen) with ordinality u (code, n)
    join categorie c on c.code = u.code order by u.n)`.as('categorienamen'),
  sql<string | null>`(select g.naam from regio g where g.code = v.regio)`.as('regioNaam'),
  sql<Stand>`case when v.ingetrokken_op is not null then 'ingetrokken' when ${staat} then 'open' else 'verlopen' end`.as(
    'stand',
  ),
] as const

export const voorstellen = (db: Db) =>
  db.selectFrom('voorstel as v').innerJoin('organisatie as o', 'o.id', 'v.organisatieId')

/** NotFound unless may.view. What was withdrawn or ended stays to be read: somebody may have acted on it. */
export async function findVoorstel(db: Db, actor: Actor | null, id: string): Promise<Voorstel> {
  if (!isUuid(id)) throw new NotFound()
  const found = await voorstellen(db)
    .innerJoin('lid as d', 'd.id', 'v.doorId')
    .select(kaartkolommen)
    .select(['v.vraagt', 'v.ingetrokkenOp', 'v.aangemaaktOp', 'v.versie', 'v.doorId', 'd.naam as door'])
    .select(sql<boolean>`(d.vertrokken_op is not null)`.as('doorWeg'))
    .select([navraag.as('navraag'), staatTot.as('staatTot')])
    .where('v.id', '=', id)
    .executeTakeFirst()
  if (!found || !may.view(actor, found)) throw new NotFound()
  return found
}

/** Of a voorstel that the actor may view: what stood there before in the own circle, the latest first. At most fifty. */
export async function listEerder(db: Db, actor: Actor | null, v: Voorstel): Promise<Versie[]> {
  const versies = await db
    .selectFrom('voorstelVersie')
    .select(['versie', 'titel', 'aanbod', 'vraagt', 'zichtbaarheid', 'op'])
    .where('voorstelId', '=', v.id)
    .where('versie', '<', v.versie)
    .orderBy('versie', 'desc')
    .limit(50)
    .execute()
  return versies.filter(({ zichtbaarheid }) => may.view(actor, { ...v, zichtbaarheid }))
}

/** What stands of one organisation, last changed first, at most ten; of its own also what ended. */
export const listVan = (db: Db, actor: Actor | null, organisatieId: string) =>
  voorstellen(db)
    .select(kaartkolommen)
    .where(visibleTo(actor))
    .where('v.organisatieId', '=', organisatieId)
    .$if(actor?.organisatieId !== organisatieId, (query) => query.where(staat))
    .orderBy('v.gewijzigdOp', 'desc')
    .orderBy('v.id', 'desc')
    .limit(10)
    .execute()
