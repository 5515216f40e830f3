import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { searchTerm } from '#src/platform/forms/fields.ts'
import { cursor, pageAfter, readCursor, shownOf, writeCursor } from '#src/platform/keyset.ts'
import { visibleTo } from './policy.ts'
import { kaarten } from './queries.ts'
import type { VerzamelingKaart } from './verzameling.ts'

/** What the address of the list asks for; what is not understood is left out. */
export const Zoek = z.object({
  q: searchTerm(),
  volgorde: z.enum(['titel']).optional().catch(undefined),
  na: cursor().catch(undefined),
})
export type Zoek = z.infer<typeof Zoek>

const lastChanged = { by: 'v.gewijzigdOp', id: 'v.id', direction: 'desc', size: 20 } as const

const byTitle = { by: sql`lower(v.titel)`, id: 'v.id', direction: 'asc', size: 20 } as const

type Wanted = Partial<Zoek> & { behalveVan?: string | undefined }
export type Lijst = { verzamelingen: VerzamelingKaart[]; volgende: string | undefined }

/** Last changed first, or by title, a page at a time; only what this actor may see. */
export async function listVerzamelingen(
  db: Db,
  actor: Actor | null,
  { q = '', volgorde, na, behalveVan }: Wanted,
): Promise<Lijst> {
  const rows = await kaarten(db, actor)
    .select(sql<string>`v.gewijzigd_op::text`.as('moment'))
    .where(visibleTo(actor))
    .$if(q !== '', (query) => query.where(saysSo(q)))
    .$if(behalveVan !== undefined, (query) => query.where('v.doorId', '<>', behalveVan ?? ''))
    .$call(volgorde ? pageAfter(byTitle, titleAt(db, actor, na)) : pageAfter(lastChanged, readCursor(na)))
    .execute()
  const [verzamelingen, last] = shownOf(rows, lastChanged)
  return { verzamelingen, volgende: last && writeCursor(last.moment, last.id) }
}

/** In its own words. */
const saysSo = (q: string) => sql<boolean>`v.zoektekst @@ websearch_to_tsquery('dutch', ${q})`

/** Of what the actor sees: otherwise a list would tell how a hidden one is called. */
function titleAt(db: Db, actor: Actor | null, na: string | undefined) {
  const id = readCursor(na)?.id
  if (!id) return null
  const at = db
    .selectFrom('verzameling as v')
    .select([sql`lower(v.titel)`.as('titel'), 'v.id'])
    .where(visibleTo(actor))
    .where('v.id', '=', id)
  return sql`(${at})`
}

/** All that this member made and that is there, in the order of the list. */
export const listEigen = (
  db: Db,
  actor: Actor,
  { q = '', volgorde }: Partial<Zoek> = {},
): Promise<VerzamelingKaart[]> =>
  kaarten(db, actor)
    .$if(q !== '', (query) => query.where(saysSo(q)))
    .$if(volgorde === 'titel', (query) => query.orderBy(sql`lower(v.titel)`))
    .where('v.doorId', '=', actor.id)
    .where('v.weggehaaldOp', 'is', null)
    .orderBy('v.gewijzigdOp', 'desc')
    .orderBy('v.id', 'desc')
    .execute()
