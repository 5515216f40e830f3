import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { builtOnce } from '#src/platform/built-once.ts'
import type { Db } from '#src/platform/db.ts'
import { pageAfter, readCursor, shownOf, writeCursor } from '#src/platform/keyset.ts'
import { visibleTo as proeftuinVisibleTo } from '#src/proeftuinen/proeftuin/policy.ts'
import { visibleTo as haakjeVisibleTo } from '#src/verspreiden/haakjes/policy.ts'
import { visibleTo as werkwijzeVisibleTo } from '#src/verspreiden/werkwijzen/policy.ts'
import type { Gevolgd, Navolging, Stand } from './navolging.ts'
import { visibleTo } from './policy.ts'
import { naamVan, standVan, vanWie, waarin, watSoort } from './queries.ts'

export type Regel = Pick<
  Navolging,
  | 'id'
  | 'organisatieId'
  | 'organisatie'
  | 'bij'
  | 'begonnenOp'
  | 'zichtbaarheid'
  | 'stand'
  | 'van'
  | 'proeftuin'
> & { gevolgd: Gevolgd; aangepast: boolean; stappen: number[] }

export type Filters = {
  werkwijze?: string | null | undefined
  haakje?: string | null | undefined
  proeftuin?: string | null | undefined
  organisatie?: string | null | undefined
  /** In which they do it. */
  inProeftuin?: string | null | undefined
  stand?: Stand | undefined
  na?: string | null | undefined
}

const lastBegun = { by: 'n.begonnenOp', id: 'n.id', direction: 'desc', size: 20 } as const

/** What `navolging as n` follows, if this actor may see it. */
function ding(db: Db, actor: Actor | null) {
  const host = (tabel: string) =>
    sql<string>`(select o.naam from organisatie o where o.id = ${sql.ref(`${tabel}.organisatie_id`)})`
  const werkwijze = db
    .selectFrom('werkwijze as w')
    .select(['w.id', 'w.titel', host('w').as('organisatie')])
    .where('w.id', '=', sql.ref<string>('n.werkwijze_id'))
    .where(werkwijzeVisibleTo(actor))
  const haakje = db
    .selectFrom('haakje as h')
    .select(['h.id', 'h.titel', sql<string>`''`.as('organisatie')])
    .where('h.id', '=', sql.ref<string>('n.haakje_id'))
    .where(haakjeVisibleTo(actor))
  const proeftuin = db
    .selectFrom('proeftuin as p')
    .select(['p.id', 'p.titel', host('p').as('organisatie')])
    .where('p.id', '=', sql.ref<string>('n.gevolgd_proeftuin_id'))
    .where(proeftuinVisibleTo(actor))
  return sql<{ id: string; titel: string; organisatie: string }>`lateral (${werkwijze}
    union all ${haakje} union all ${proeftuin})`.as('d')
}

const stappenVan = sql<number[]>`array(select distinct s.volgorde from navolging_feit f
  join werkwijze_stap s on s.id = f.stap_id where f.navolging_id = n.id and f.soort = 'aangepast' order by 1)`
const isAangepast = sql<boolean>`exists (select from navolging_feit f where f.navolging_id = n.id and f.soort = 'aangepast')`

const selection = (db: Db, actor: Actor | null, filters: Filters) => {
  const { werkwijze, haakje, proeftuin, organisatie, inProeftuin, stand } = filters
  return db
    .selectFrom('navolging as n')
    .innerJoin('navolging as buiten', 'buiten.id', 'n.id')
    .innerJoin(ding(db, actor), (join) => join.onTrue())
    .where((eb) => visibleTo(actor)(eb))
    .$if(!!werkwijze, (query) => query.where('n.werkwijzeId', '=', werkwijze as string))
    .$if(!!haakje, (query) => query.where('n.haakjeId', '=', haakje as string))
    .$if(!!proeftuin, (query) => query.where('n.gevolgdProeftuinId', '=', proeftuin as string))
    .$if(!!organisatie, (query) => query.where('n.organisatieId', '=', organisatie as string))
    .$if(!!inProeftuin, (query) => query.where('n.proeftuinId', '=', inProeftuin as string))
    .$if(!!stand, (query) => query.where(sql<boolean>`${standVan} = ${stand}`))
}

const rows = (db: Db, actor: Actor | null, filters: Filters) =>
  selection(db, actor, filters)
    .select(['n.id', 'n.organisatieId', 'n.bij', 'n.begonnenOp', 'n.zichtbaarheid'])
    .select(['d.id as dingId', 'd.titel', 'd.organisatie as host', naamVan.as('organisatie')])
    .select([watSoort.as('soort'), standVan.as('stand'), vanWie(actor).as('van')])
    .select([waarin(db, actor).as('proeftuin'), isAangepast.as('aangepast'), stappenVan.as('stappen')])
    .$call(pageAfter(lastBegun, readCursor(filters.na)))

type Rij = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]
const regelOf = ({ dingId, titel, host, soort, ...row }: Rij): Regel => ({
  ...row,
  gevolgd: { soort, id: dingId, titel, organisatie: host },
})

/**
 * Last begun first, a page at a time; those whose example this actor may see too, and none when asked for a proeftuin that
 * is not there for this actor. One statement.
 */
export async function listNavolgingen(
  db: Db,
  actor: Actor | null,
  filters: Filters,
): Promise<{ navolgingen: Regel[]; volgende: string | undefined }> {
  const found = await rows(db, actor, filters)
    .$if(!!filters.inProeftuin, (query) => query.where(waarin(db, actor), 'is not', null))
    .execute()
  const [shown, last] = shownOf(found, lastBegun)
  return { navolgingen: shown.map(regelOf), volgende: last && writeCursor(last.begonnenOp, last.id) }
}

const inProeftuin = builtOnce((db, actor, { id }: { id: string }) => rows(db, actor, { inProeftuin: id }))

/** What is followed in a proeftuin, the first twenty; its page asks it each time. */
export async function listInProeftuin(db: Db, actor: Actor | null, id: string): Promise<Regel[]> {
  return shownOf(await inProeftuin(db, actor, { id }), lastBegun)[0].map(regelOf)
}

/** Days without a word after which the own organisation is asked how it goes. */
const stilDagen = 42

const laatst = sql<string>`greatest(n.begonnen_op, (select max(f.op) from navolging_feit f where f.navolging_id = n.id))`

/** Of the own organisation what runs and of which nobody told for weeks how it goes; longest silent first, at most five. */
export const listStil = async (db: Db, actor: Actor) =>
  actor.organisatieId === null || !actor.toegelaten
    ? []
    : selection(db, actor, { organisatie: actor.organisatieId, stand: 'loopt' })
        .select(['n.id', 'd.titel', sql<Date>`(${laatst} + ${stilDagen}::int)::timestamptz`.as('gevraagdOp')])
        .where(sql<boolean>`${laatst} + ${stilDagen}::int <= current_date`)
        .orderBy(laatst)
        .orderBy('n.id')
        .limit(5)
        .execute()
