import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { builtOnce } from '#src/platform/built-once.ts'
import type { Db } from '#src/platform/db.ts'
import { pageAfter, readCursor, shownOf, writeCursor } from '#src/platform/keyset.ts'
import { fasen } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Zoek } from './forms.ts'
import { type HaakjeKaart, haakjesoorten } from './haakje.ts'
import { visibleTo } from './policy.ts'
import { kaartVan } from './queries.ts'

const lastChanged = { by: 'h.gewijzigdOp', id: 'h.id', direction: 'desc', size: 20 } as const

const byTitle = { by: sql`lower(h.titel)`, id: 'h.id', direction: 'asc', size: 20 } as const

export type Lijst = { haakjes: HaakjeKaart[]; volgende: string | undefined }

/** Last changed first, or by title, a page at a time; only what this actor may see. */
export async function listHaakjes(db: Db, actor: Actor | null, zoek: Zoek): Promise<Lijst> {
  const rows = await selection(db, actor, zoek.q)
    .select(kaartVan(actor))
    .select(sql<string>`h.gewijzigd_op::text`.as('moment'))
    .where(chosen(zoek))
    .$call(
      zoek.volgorde
        ? pageAfter(byTitle, titleAt(db, actor, zoek))
        : pageAfter(lastChanged, readCursor(zoek.na)),
    )
    .execute()
  const [haakjes, last] = shownOf(rows, lastChanged)
  return { haakjes, volgende: last && writeCursor(last.moment, last.id) }
}

/** Of what the actor sees: otherwise a list would tell how a hidden one is called. */
function titleAt(db: Db, actor: Actor | null, { na }: Zoek) {
  const id = readCursor(na)?.id
  if (!id) return null
  const at = selection(db, actor, '')
    .select([sql`lower(h.titel)`.as('titel'), 'h.id'])
    .where('h.id', '=', id)
  return sql`(${at})`
}

const selection = (db: Db, actor: Actor | null, q: string) =>
  db
    .selectFrom('haakje as h')
    .where(visibleTo(actor))
    .$if(q !== '', (query) => query.where(sql<boolean>`h.zoektekst @@ websearch_to_tsquery('dutch', ${q})`))

/** The groups of choices. */
export const groepen = ['fase', 'soort', 'categorie'] as const
export type Groep = (typeof groepen)[number]

const is = (groep: Groep, waarde: string) => sql<boolean>`(${sql.ref(`h.${groep}`)}::text = ${waarde})`

/** What was chosen, but for one group. */
const chosen = (zoek: Zoek, but?: Groep) => {
  const parts = groepen.flatMap((groep) => (groep !== but && zoek[groep] ? [is(groep, zoek[groep])] : []))
  return parts.length > 0 ? sql<boolean>`(${sql.join(parts, sql` and `)})` : sql<boolean>`true`
}

export type Aantallen = Record<string, number>

/** How many there are, and how many each choice would give beside what is chosen in the other groups, by `groep=waarde`; one statement. */
export async function countHaakjes(
  db: Db,
  actor: Actor | null,
  { zoek, categorieen }: { zoek: Zoek; categorieen: string[] },
): Promise<Aantallen> {
  const waarden: Record<Groep, readonly string[]> = {
    fase: fasen,
    soort: haakjesoorten,
    categorie: categorieen,
  }
  const columns = groepen.flatMap((groep) =>
    waarden[groep].map((waarde) =>
      sql<number>`count(*) filter (where ${is(groep, waarde)} and ${chosen(zoek, groep)})::int`.as(
        `${groep}=${waarde}`,
      ),
    ),
  )
  const totaal = sql<number>`count(*) filter (where ${chosen(zoek)})::int`.as('totaal')
  return selection(db, actor, zoek.q)
    .select([totaal, ...columns])
    .executeTakeFirstOrThrow()
}

/** The titles of those that came from one proeftuin, last changed first. */
export const listTitels = (db: Db, actor: Actor | null, proeftuinId: string) =>
  titels(db, actor, { id: proeftuinId })

/** Those that came from one werkwijze, last changed first. */
export const listHaakjesOf = (db: Db, actor: Actor | null, werkwijzeId: string): Promise<HaakjeKaart[]> =>
  ofWerkwijze(db, actor, { id: werkwijzeId })

const ofWerkwijze = builtOnce((db, actor, { id }: { id: string }) =>
  ofRecord(db, actor, { kolom: 'h.werkwijzeId', id }).select(kaartVan(actor)),
)

type Herkomst = { kolom: 'h.werkwijzeId' | 'h.proeftuinId'; id: string }

const ofRecord = (db: Db, actor: Actor | null, { kolom, id }: Herkomst) =>
  selection(db, actor, '')
    .where(kolom, '=', id)
    .orderBy('h.gewijzigdOp', 'desc')
    .orderBy('h.id', 'desc')
    .limit(12)

const titels = builtOnce((db, actor, { id }: { id: string }) =>
  ofRecord(db, actor, { kolom: 'h.proeftuinId', id }).select(['h.id', 'h.titel']),
)
