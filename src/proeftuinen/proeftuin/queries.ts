import { type ExpressionBuilder, sql } from 'kysely'
import { isRunning as tenderRuns, visibleTo as tenderVisibleTo } from '#src/markt/aanbestedingen/policy.ts'
import { doelgroepNamen } from '#src/netwerk/keuzelijsten/queries.ts'
import { type Actor, decidesOnSides } from '#src/platform/actor.ts'
import { audit, type Handeling } from '#src/platform/audit.ts'
import { builtOnce } from '#src/platform/built-once.ts'
import type { DB } from '#src/platform/database.generated.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { gevolgd } from './gevolgd.ts'
import {
  aantalRoutewissels,
  afrondingVan,
  fasenVan,
  isVerbeterd,
  keuzeVan,
  routePeriodenVan,
  stokjeVan,
  teamVan,
  weggehaaldUit,
} from './parts.ts'
import {
  aanbestedingEinde,
  aanbestedingstand,
  faseSinds,
  hasInzage,
  isClosed,
  isFrozen,
  isPreparing,
  leverde,
  may,
  ownRole,
  visibleTo,
} from './policy.ts'
import type { Proeftuin, ProeftuinKaart } from './proeftuin.ts'
import { tekstnamen } from './velden.ts'

/** The proeftuin with its phases, team, baton and afronding, in one statement. NotFound unless may.view. */
export async function findProeftuin(db: Db, actor: Actor | null, id: string): Promise<Proeftuin> {
  if (!isUuid(id)) throw new NotFound()
  const [row] = await rowsWithId(db, actor, { id })
  if (!row || !may.view(actor, row)) throw new NotFound()
  return row
}

/** Until the transaction ends, nobody else changes this proeftuin: for a change that depends on how it stands. */
export const lockProeftuin = (db: Db, id: string) =>
  db.selectFrom('proeftuin').select('id').where('id', '=', id).forNoKeyUpdate().executeTakeFirstOrThrow()

type Change = { proeftuinId: string; handeling: Handeling; bijzonderheden?: Record<string, string> }

/** Every change in a proeftuin leaves a line in the trail: with ids and codes, never with what people wrote. */
export const noteChange = (
  db: Db,
  actor: Pick<Actor, 'id'> | null,
  { proeftuinId, handeling, bijzonderheden = {} }: Change,
) => audit(db, actor, { handeling, onderwerp: 'proeftuin', onderwerpId: proeftuinId, bijzonderheden })

/** When the award was decided of its tender that runs, for who may see that; over `proeftuin as p`. */
export const besluitVan =
  (actor: Actor | null) => (eb: ExpressionBuilder<DB & { p: DB['proeftuin'] }, 'p'>) =>
    eb
      .selectFrom('aanbesteding')
      .select('aanbesteding.gunningsbeslissingOp')
      .whereRef('aanbesteding.id', '=', 'p.aanbestedingId')
      .where(tenderRuns)
      .where(tenderVisibleTo(actor))
      .as('besluitOp')

const isGone = sql<boolean>`(p.weggehaald_op is not null)`

const selectProeftuin = (db: Db, actor: Actor | null) =>
  db
    .selectFrom('proeftuin as p')
    .innerJoin('organisatie as o', 'o.id', 'p.organisatieId')
    .innerJoin('categorie as c', 'c.code', 'p.categorie')
    .leftJoin('regio as g', 'g.code', 'p.regio')
    .select(ownColumns)
    .select((eb) => [
      'o.naam as organisatie',
      'c.naam as categorieNaam',
      'g.naam as regioNaam',
      eb
        .selectFrom('aanbesteding')
        .select('aanbesteding.titel')
        .whereRef('aanbesteding.id', '=', 'p.aanbestedingId')
        .where(tenderVisibleTo(actor))
        .as('aanbesteding'),
      doelgroepNamen(sql`p.doelgroepen`).as('doelgroepNamen'),
      isFrozen.as('bevroren'),
      isPreparing.as('bereidtVoor'),
      leverde(actor).as('leverde'),
      gevolgd(actor).as('gevolgd'),
      ownRole(actor).as('rol'),
      hasInzage(actor).as('inzage'),
      isGone.as('weggehaald'),
      weggehaaldUit(actor).as('weggehaaldUit'),
      fasenVan.as('fasen'),
      teamVan.as('team'),
      stokjeVan.as('stokje'),
      routePeriodenVan.as('routePerioden'),
      aantalRoutewissels.as('routewissels'),
      isVerbeterd.as('verbeterd'),
      afrondingVan.as('afronding'),
      keuzeVan.as('keuze'),
      aanbestedingstand.as('aanbestedingstand'),
      aanbestedingEinde.as('aanbestedingEinde'),
      faseSinds.as('faseSinds'),
      besluitVan(actor)(eb),
    ])

const rowsWithId = builtOnce((db, actor, { id }: { id: string }) =>
  selectProeftuin(db, actor).where('p.id', '=', id),
)

const ownColumns = [
  'p.id',
  ...tekstnamen.map((naam) => `p.${naam}` as const),
  'p.organisatieId',
  'p.organisatiesoort',
  'p.wachtOpGastheer',
  'p.vertrekpunt',
  'p.afspraakvorm',
  'p.doelgroepen',
  'p.geregeld',
  'p.categorie',
  'p.regio',
  'p.aanbestedingId',
  'p.zichtbaarheid',
  'p.fase',
  'p.routes',
  'p.uitkomst',
  'p.gestartOp',
  'p.bewogenOp',
  'p.versie',
] as const

/** The columns of a card in a list, over `proeftuin as p`. */
export const kaartVan = (actor: Actor | null) =>
  [
    'p.id',
    'p.titel',
    'p.organisatiesoort',
    'p.zichtbaarheid',
    'p.fase',
    'p.routes',
    'p.uitkomst',
    'p.gestartOp',
    'p.bewogenOp',
    sql<string>`case when ${isClosed(actor)} then '' else p.vraag end`.as('vraag'),
    isClosed(actor).as('gesloten'),
    sql<string>`(select o.naam from organisatie o where o.id = p.organisatie_id)`.as('organisatie'),
    sql<string>`(select c.naam from categorie c where c.code = p.categorie)`.as('categorie'),
    sql<string | null>`(select g.naam from regio g where g.code = p.regio)`.as('regioNaam'),
    sql<number>`(select count(*) from aantekening a where a.proeftuin_id = p.id and a.soort = 'les'
      and a.verwijderd_op is null and not ${isClosed(actor)} and a.zichtbaarheid = any(${readableInCard(actor)}::kring[])
      and (a.zichtbaarheid <> 'overheid' or ${ownRole(actor)} is distinct from 'leverancier'))`.as('lessen'),
    isFrozen.as('bevroren'),
    isPreparing.as('bereidtVoor'),
    leverde(actor).as('leverde'),
    ownRole(actor).as('rol'),
    isGone.as('weggehaald'),
    'p.wachtOpGastheer',
  ] as const

/** A card counts only what everybody who sees it may read, so that a count never tells of what is closed. */
const readableInCard = (actor: Actor | null): string[] =>
  actor?.overheid || decidesOnSides(actor) ? ['overheid', 'netwerk', 'openbaar'] : ['openbaar']

/** What moved last, for this actor; a few, for a page that combines. */
export const listKaarten = (db: Db, actor: Actor | null, limit: number): Promise<ProeftuinKaart[]> =>
  lastMoved(db, actor, { limit })

const lastMoved = builtOnce((db, actor, { limit }: { limit: number }) =>
  db
    .selectFrom('proeftuin as p')
    .select(kaartVan(actor))
    .where('p.gestartOp', 'is not', null)
    .where(visibleTo(actor))
    .orderBy('p.bewogenOp', 'desc')
    .orderBy('p.id', 'desc')
    .limit(limit),
)

/** Switches of route, newest first; nobody's but who may read the proeftuin. */
export async function listRoutewissels(db: Db, actor: Actor | null, proeftuin: Proeftuin) {
  if (!may.read(actor, proeftuin)) return []
  return db
    .selectFrom('routewissel')
    .select(['id', 'van', 'naar', 'titel', 'reden', 'datum'])
    .where('proeftuinId', '=', proeftuin.id)
    .orderBy('datum', 'desc')
    .orderBy('volgorde', 'desc')
    .limit(200)
    .execute()
}
