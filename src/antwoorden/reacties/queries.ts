import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { builtOnce } from '#src/platform/built-once.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { pageAfter, readCursor, shownOf, writeCursor } from '#src/platform/keyset.ts'
import { type Asker, filled } from '#src/platform/places.ts'
import { reactiesOnder } from './places.ts'
import { isReadable, may } from './policy.ts'
import { type Lezen, type Reactie, reactiesPerDeel, reactiesPerPagina, type Stuk } from './reactie.ts'

const newest = { by: 'r.geschrevenOp', id: 'r.id', direction: 'desc', size: reactiesPerPagina } as const

const reacties = (db: Db) =>
  db
    .selectFrom('reactie as r')
    .innerJoin('lid as l', 'l.id', 'r.doorId')
    .leftJoin('organisatie as o', 'o.id', 'l.organisatieId')
    .select(['r.id', 'r.soort', 'r.onderwerpId', 'r.tekst', 'r.zichtbaarheid', 'r.doorId', 'l.naam as door'])
    .select(['o.naam as organisatie', 'r.vanLeverancier', 'r.leverancierId', 'r.geschrevenOp'])
    .select(['r.gewijzigdOp', 'r.losOp', 'r.versie', sql<string>`r.geschreven_op::text`.as('moment')])
    .where('r.verwijderdOp', 'is', null)

export type Pagina = { reacties: Reactie[]; volgende: string | null }

/** The newest twenty that the actor may read, newest first, or those before the cursor; of a piece that was found for this actor. */
export async function listReacties(
  db: Db,
  actor: Actor | null,
  { stuk, na }: { stuk: Stuk; na: string | null },
): Promise<Pagina> {
  const rows = await reacties(db)
    .where('r.soort', '=', stuk.soort)
    .where('r.onderwerpId', '=', stuk.id)
    .where(isReadable(actor, stuk.leest))
    .$call(pageAfter(newest, readCursor(na)))
    .execute()
  const [shown, last] = shownOf(rows, newest)
  return { reacties: shown, volgende: last ? writeCursor(last.moment, last.id) : null }
}

export type Getoond = Pagina & { aantal: number }

/** Of each piece of one record, read alike, the newest few and how many there are; in one statement. */
export async function listPerStuk(
  db: Db,
  actor: Actor | null,
  stukken: [Stuk, ...Stuk[]],
): Promise<(stuk: Stuk) => Getoond> {
  const rows = await placedPerStuk(db, actor, {
    soorten: [...new Set(stukken.map(({ soort }) => soort))],
    ids: stukken.map(({ id }) => id),
    ...stukken[0].leest,
  })
  const byStuk = Map.groupBy(rows, ({ onderwerpId }) => onderwerpId)
  return ({ id }) => {
    const shown = byStuk.get(id) ?? []
    const { aantal = 0 } = shown[0] ?? {}
    const last = aantal > shown.length ? shown.at(-1) : undefined
    return { reacties: shown, aantal, volgende: last ? writeCursor(last.moment, last.id) : null }
  }
}

type PerStuk = { soorten: string[]; ids: string[] } & Lezen

const placedPerStuk = builtOnce((db, actor, { soorten, ids, ...leest }: PerStuk) => {
  const placed = reacties(db)
    .select(
      sql<number>`row_number() over (partition by r.onderwerp_id order by r.geschreven_op desc, r.id desc)`.as(
        'plaats',
      ),
    )
    .select(sql<number>`(count(*) over (partition by r.onderwerp_id))::int`.as('aantal'))
    .where('r.soort', '=', sql<string>`any(${soorten}::text[])`)
    .where('r.onderwerpId', '=', sql<string>`any(${ids}::uuid[])`)
    .where(isReadable(actor, leest))
  return db.selectFrom(placed.as('r')).selectAll().where('plaats', '<=', reactiesPerDeel).orderBy('plaats')
})

type Waaronder = Pick<Stuk, 'soort' | 'id'>

/** How many the actor may read under each of these pieces; the actor may read the pieces, and in none of them more. */
export async function countReacties(
  db: Db,
  actor: Actor | null,
  { stukken, leest }: { stukken: Waaronder[]; leest: Lezen },
): Promise<(stuk: Waaronder) => number> {
  const soorten = [...new Set(stukken.map(({ soort }) => soort))]
  const rows = await perStuk(db, actor, { soorten, ids: stukken.map(({ id }) => id), ...leest })
  const counts = new Map(rows.map((row) => [`${row.soort} ${row.onderwerpId}`, row.aantal]))
  return ({ soort, id }) => counts.get(`${soort} ${id}`) ?? 0
}

const perStuk = builtOnce((db, actor, { soorten, ids, ...leest }: PerStuk) =>
  db
    .selectFrom('reactie as r')
    .select(['r.soort', 'r.onderwerpId', (eb) => eb.fn.countAll<number>().as('aantal')])
    .where('r.soort', '=', sql<string>`any(${soorten}::text[])`)
    .where('r.onderwerpId', '=', sql<string>`any(${ids}::uuid[])`)
    .where(isReadable(actor, leest))
    .groupBy(['r.soort', 'r.onderwerpId']),
)

export type Gevonden = { reactie: Reactie; stuk: Stuk }

/** For a job: whoever may read it; undefined when it is gone. */
export const findGeschreven = (db: Db, id: string): Promise<Reactie | undefined> =>
  reacties(db).where('r.id', '=', id).executeTakeFirst()

/** A reactie with what it stands under; NotFound unless the actor may read both. */
export async function findReactie(asker: Asker, id: string): Promise<Gevonden> {
  const { db, actor } = asker
  if (!isUuid(id)) throw new NotFound()
  const reactie = await findGeschreven(db, id)
  const kinds = await filled(asker, reactiesOnder, null)
  const kind = kinds.find(({ soort }) => soort === reactie?.soort)
  if (!reactie || !kind) throw new NotFound()
  const stuk = await kind.find(db, actor, reactie.onderwerpId)
  if (!may.read(actor, stuk, reactie)) throw new NotFound()
  return { reactie, stuk }
}
