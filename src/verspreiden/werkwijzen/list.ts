import { sql } from 'kysely'
import { z } from 'zod'
import { organisatiesoorten } from '#src/netwerk/organisaties/organisatie.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { searchTerm } from '#src/platform/forms/fields.ts'
import { cursor, pageAfter, readCursor, shownOf, writeCursor } from '#src/platform/keyset.ts'
import { fasen, routes } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { visibleTo } from './policy.ts'
import { kaartVan } from './queries.ts'
import type { WerkwijzeKaart } from './werkwijze.ts'

const lastChanged = { by: 'w.gewijzigdOp', id: 'w.id', direction: 'desc', size: 20 } as const
const byTitle = { by: sql`lower(w.titel)`, id: 'w.id', direction: 'asc', size: 20 } as const

const pick = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).optional().catch(undefined)

/** The address of the list; what is not understood is left out. */
export const Zoek = z.object({
  q: searchTerm(),
  categorie: z
    .string()
    .regex(/^[a-z_]{2,40}$/)
    .optional()
    .catch(undefined),
  fase: pick(fasen),
  route: pick(routes),
  soort: pick(organisatiesoorten),
  volgorde: pick(['titel']),
  na: cursor().catch(undefined),
})
export type Zoek = z.infer<typeof Zoek>

export const filternamen = ['categorie', 'fase', 'route', 'soort'] as const
export type Filternaam = (typeof filternamen)[number]

/** `volgende`: where the next page begins, for the address. */
export type Lijst = { kaarten: WerkwijzeKaart[]; volgende: string | undefined }

/** Last changed first, or by title, a page at a time: what was published, and only what this actor may see. */
export async function listWerkwijzen(db: Db, actor: Actor | null, zoek: Zoek): Promise<Lijst> {
  const rows = await selection(db, actor, zoek)
    .select(kaartVan(actor))
    .select(sql<string>`w.gewijzigd_op::text`.as('moment'))
    .$call(
      zoek.volgorde
        ? pageAfter(byTitle, titleAt(db, actor, zoek))
        : pageAfter(lastChanged, readCursor(zoek.na)),
    )
    .execute()
  const [kaarten, last] = shownOf(rows, lastChanged)
  return { kaarten, volgende: last && writeCursor(last.moment, last.id) }
}

/** Of what the actor sees: otherwise a list would tell how a hidden one is called. */
function titleAt(db: Db, actor: Actor | null, { na }: Zoek) {
  const id = readCursor(na)?.id
  if (!id) return null
  const at = selection(db, actor, {})
    .select([sql`lower(w.titel)`.as('titel'), 'w.id'])
    .where('w.id', '=', id)
  return sql`(${at})`
}

/** Concepts of who makes them, last changed first. */
export const listConcepten = (db: Db, actor: Actor): Promise<WerkwijzeKaart[]> =>
  db
    .selectFrom('werkwijze as w')
    .select(kaartVan(actor))
    .where('w.gepubliceerdOp', 'is', null)
    .where(visibleTo(actor))
    .orderBy('w.gewijzigdOp', 'desc')
    .orderBy('w.id')
    .limit(20)
    .execute()

function selection(db: Db, actor: Actor | null, { q, categorie, fase, route, soort }: Partial<Zoek>) {
  let query = db
    .selectFrom('werkwijze as w')
    .where('w.gepubliceerdOp', 'is not', null)
    .where(visibleTo(actor))
  if (categorie) query = query.where('w.categorie', '=', categorie)
  if (fase) query = query.where(sql<boolean>`${fase}::fase = any(w.fasen)`)
  if (route) query = query.where(sql<boolean>`${route}::route = any(w.routes)`)
  if (soort) query = query.where(sql<boolean>`${soortVan} = ${soort}`)
  if (q) query = query.where(sql<boolean>`w.zoektekst @@ websearch_to_tsquery('dutch', ${q})`)
  return query
}

const soortVan = sql<string>`(select o.soort::text from organisatie o where o.id = w.organisatie_id)`

/** What a werkwijze counts under, for each filter. */
const waarden = {
  categorie: sql<string>`array[w.categorie]`,
  fase: sql<string>`w.fasen::text[]`,
  route: sql<string>`w.routes::text[]`,
  soort: sql<string>`array[${soortVan}]`,
}

export type Tellingen = { totaal: number; per: Record<Filternaam, Map<string, number>> }

/** How many there are now, and how many with one filter changed to each of its values; one statement. */
export async function countWerkwijzen(db: Db, actor: Actor | null, zoek: Zoek): Promise<Tellingen> {
  const per = filternamen.map((naam) => {
    const found = selection(db, actor, { ...zoek, [naam]: undefined }).select(waarden[naam].as('waarden'))
    return sql`select ${naam}::text as naam, x.waarde, count(*)::int as aantal
      from (${found}) f, unnest(f.waarden) as x (waarde) group by x.waarde`
  })
  const all = selection(db, actor, zoek).select(sql<number>`count(*)::int`.as('aantal'))
  const { rows } = await sql<{ naam: string; waarde: string; aantal: number }>`
    ${sql.join(per, sql` union all `)} union all select 'totaal', '', (${all})`.execute(db)
  const mapOf = (naam: string) =>
    new Map(rows.filter((row) => row.naam === naam).map(({ waarde, aantal }) => [waarde, aantal]))
  return {
    totaal: mapOf('totaal').get('') ?? 0,
    per: { categorie: mapOf('categorie'), fase: mapOf('fase'), route: mapOf('route'), soort: mapOf('soort') },
  }
}
