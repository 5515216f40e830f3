import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { pageAfter, readCursor, shownOf, writeCursor } from '#src/platform/keyset.ts'
import type { Zoek } from './forms.ts'
import { staat, visibleTo } from './policy.ts'
import { kaartkolommen, voorstellen } from './queries.ts'
import type { Voorstelkaart } from './voorstel.ts'

const lastChanged = { by: 'v.gewijzigdOp', id: 'v.id', direction: 'desc', size: 20 } as const

const newest = { ...lastChanged, by: 'v.aangemaaktOp' } as const

export type Lijst = { voorstellen: Voorstelkaart[]; volgende: string | undefined }

const isOf = (code: string) => sql<boolean>`(v.categorieen @> array[${code}]::text[])`
/** What was offered without a region is for everywhere. */
const isIn = (regio: string) => sql<boolean>`(v.regio is null or v.regio = ${regio})`

type Gezocht = Omit<Zoek, 'na'>

const selection = (db: Db, actor: Actor | null, { q, categorie, regio }: Gezocht) =>
  voorstellen(db)
    .where(visibleTo(actor))
    .where(staat)
    .$if(q !== '', (query) => query.where(sql<boolean>`v.zoektekst @@ websearch_to_tsquery('dutch', ${q})`))
    .$if(categorie !== undefined, (query) => query.where(isOf(categorie as string)))
    .$if(regio !== undefined, (query) => query.where(isIn(regio as string)))

/** Those that stand, last changed or made first, a page at a time; only what this actor may see. */
export async function listVoorstellen(db: Db, actor: Actor | null, zoek: Zoek): Promise<Lijst> {
  const order = zoek.volgorde ? newest : lastChanged
  const rows = await selection(db, actor, zoek)
    .select(kaartkolommen)
    .select(sql<string>`${sql.ref(order.by)}::text`.as('moment'))
    .$call(pageAfter(order, readCursor(zoek.na)))
    .execute()
  const [shown, last] = shownOf(rows, lastChanged)
  return { voorstellen: shown, volgende: last && writeCursor(last.moment, last.id) }
}

/** How many each kind of work would give, beside what is asked otherwise. */
export async function countPerSoort(
  db: Db,
  actor: Actor | null,
  zoek: Gezocht,
): Promise<Map<string, number>> {
  const rows = await selection(db, actor, { ...zoek, categorie: undefined })
    .select([sql<string>`unnest(v.categorieen)`.as('code'), sql<number>`count(*)::int`.as('aantal')])
    .groupBy('code')
    .execute()
  return new Map(rows.map(({ code, aantal }) => [code, aantal]))
}
