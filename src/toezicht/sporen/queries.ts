import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { cursorAt, pageAfter, shownOf } from '#src/platform/keyset.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { SpoorFilters } from './filters.ts'
import { may } from './policy.ts'
import { regelsPerBestand, regelsPerPagina, type Spoor } from './spoor.ts'

type Page = { sporen: Spoor[]; volgende: number | null }

/** The member it was about: its subject, or somebody named in its details. */
const overId = sql`coalesce(case when a.onderwerp = 'lid' then a.onderwerp_id end,
  case when a.bijzonderheden ->> 'lid' ~ '^[0-9a-f-]{36}$' then (a.bijzonderheden ->> 'lid')::uuid end)`

const lines = (db: Db) =>
  db
    .selectFrom('audit as a')
    .leftJoin('lid as l', 'l.id', 'a.lidId')
    .leftJoin('lid as o', (join) => join.on(sql<boolean>`o.id = ${overId}`))
    .select(['a.id', 'a.op', 'a.lidId', 'l.naam', 'a.handeling', 'a.onderwerp', 'a.onderwerpId'])
    .select([sql<Record<string, string>>`a.bijzonderheden`.as('bijzonderheden'), 'o.naam as over'])

type Lines = ReturnType<typeof lines>

const newest = { by: 'a.op', id: 'a.id', direction: 'desc' } as const
const perPagina = { ...newest, size: regelsPerPagina }

async function pageOf(query: Lines, na: number | null): Promise<Page> {
  const rows = await query.$call(pageAfter(perPagina, cursorAt('audit', 'op', na))).execute()
  const [sporen, last] = shownOf(rows, perPagina)
  return { sporen, volgende: last?.id ?? null }
}

function filtered(db: Db, filters: SpoorFilters): Lines {
  const { handeling, onderwerp, onderwerpId, wie, van, tot } = filters
  let query = lines(db)
  if (handeling) query = query.where('a.handeling', '=', handeling)
  if (onderwerp) query = query.where('a.onderwerp', '=', onderwerp)
  if (onderwerpId) query = query.where('a.onderwerpId', '=', onderwerpId)
  if (wie) query = query.where('a.lidId', '=', wie)
  if (van) query = query.where(sql<boolean>`a.op >= ${van}::date`)
  if (tot) query = query.where(sql<boolean>`a.op < ${tot}::date + 1`)
  return query
}

/** The whole trail, newest first, by keyset; for beheer. */
export async function listSporen(
  db: Db,
  actor: Actor | null,
  { filters, na }: { filters: SpoorFilters; na: number | null },
): Promise<Page> {
  if (!may.readAll(actor)) throw new NotFound()
  return pageOf(filtered(db, filters), na)
}

/** All at once, for a file; one more than fits tells that there are more. */
export async function listForFile(db: Db, actor: Actor | null, filters: SpoorFilters): Promise<Spoor[]> {
  if (!may.readAll(actor)) throw new NotFound()
  return filtered(db, filters)
    .$call(pageAfter({ ...newest, size: regelsPerBestand }, null))
    .execute()
}

/** What this member did, and what was done about him or her. */
export const listEigenSporen = (db: Db, actor: Actor, na: number | null): Promise<Page> => {
  const about = sql<boolean>`(a.onderwerp_id = ${actor.id} or a.bijzonderheden ->> 'lid' = ${actor.id}
    and a.bijzonderheden ? 'lid')`
  return pageOf(
    lines(db).where((eb) => eb.or([eb('a.lidId', '=', actor.id), about])),
    na,
  )
}

/** Who did what in a proeftuin that was found for this actor. */
export async function listSporenOf(
  db: Db,
  actor: Actor | null,
  { proeftuin, na }: { proeftuin: Proeftuin; na: number | null },
): Promise<Page> {
  if (!may.readOf(actor, proeftuin)) return { sporen: [], volgende: null }
  const own = lines(db).where('a.onderwerpId', '=', proeftuin.id).where('a.onderwerp', '=', 'proeftuin')
  return pageOf(own, na)
}

/** The kinds that are in the trail, each looked up once in the index, however long the trail is. */
export async function listHandelingen(db: Db): Promise<string[]> {
  const { rows } = await sql<{ handeling: string }>`
    with recursive soort as (
      (select handeling from audit order by handeling limit 1)
      union all
      select (select b.handeling from audit b where b.handeling > soort.handeling order by b.handeling limit 1)
      from soort where soort.handeling is not null
    ) select handeling from soort where handeling is not null`.execute(db)
  return rows.map(({ handeling }) => handeling)
}
