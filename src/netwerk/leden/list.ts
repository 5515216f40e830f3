import { type Kysely, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'
import type { LedenQuery } from './filters.ts'
import type { Lidpagina } from './lid.ts'
import { isInNetwork, isShown, may, wordsOpenTo } from './policy.ts'
import { selectLid, shownTo } from './queries.ts'

type Db = Kysely<DB>
const pageSize = 24

/** A search looks at so many hits; of more, some will do. */
export const mostHits = 2000

export type Ledenlijst = { leden: Lidpagina[]; volgende: string | null; gevonden: number | null }

/**
 * The directory, by name, a page at a time from after the member `na`: only who is in the network, found only by what
 * this actor may see of them. For members; nobody for others.
 */
export async function listLeden(db: Db, actor: Actor | null, query: LedenQuery): Promise<Ledenlijst> {
  if (!may.list(actor)) return { leden: [], volgende: null, gevonden: query.q ? 0 : null }
  const rows = await selectLid(db, actor)
    .select(
      query.q
        ? sql<number>`(select count(*) from (${hits(db, actor, query)}) h)`.as('gevonden')
        : sql<null>`null`.as('gevonden'),
    )
    .where(isInNetwork)
    .$if(query.q === undefined, (list) => list.where(fits(actor, query)))
    .$if(query.q !== undefined, (list) => list.where(sql<boolean>`l.id in (${hits(db, actor, query)})`))
    .$if(query.na !== undefined, (list) =>
      list.where(
        sql<boolean>`(l.naam, l.id) > (select na.naam, na.id from lid na where na.id = ${query.na})`,
      ),
    )
    .orderBy('l.naam')
    .orderBy('l.id')
    .limit(pageSize + 1)
    .execute()
  const leden = rows.slice(0, pageSize).map((row) => shownTo(actor, row))
  return {
    leden,
    volgende: rows.length > pageSize ? (leden.at(-1)?.id ?? null) : null,
    gevonden: query.q ? (rows[0]?.gevonden ?? 0) : null,
  }
}

/** Bounded, so that a word that everybody uses costs no more than a rare one. */
const hits = (db: Db, actor: Actor, query: LedenQuery) =>
  db
    .selectFrom('lid as l')
    .select('l.id')
    .where(isInNetwork)
    .where(fits(actor, query))
    .where(sql<boolean>`${wordsOpenTo(actor)} @@ ${wordsOf(query.q ?? '')}`)
    .limit(mostHits)

/** The filters, each only as far as this actor may see the field. */
function fits(actor: Actor, { rol, categorie, soort }: LedenQuery) {
  const tests = [
    rol && sql`(l.rollen @> array[${rol}]::lidrol[] and ${isShown(actor, 'l.rollen_zicht')})`,
    categorie && sql`(l.categorieen @> array[${categorie}] and ${isShown(actor, 'l.onderwerpen_zicht')})`,
    soort && worksAt(soort),
  ].filter((test) => test !== undefined)
  return sql<boolean>`(${sql.join([sql`true`, ...tests], sql` and `)})`
}

/** Found under each organisation; two arrays, so that both find by their index. */
const worksAt = (soort: NonNullable<LedenQuery['soort']>) =>
  sql`(l.organisatie_id = any(array(select o.id from organisatie o where o.soort = ${soort}))
    or l.id = any(array(select x.lid_id from lid_organisatie x join organisatie o on o.id = x.organisatie_id
      where o.soort = ${soort})))`

/** As words of a language, or each as the beginning of a name. */
const wordsOf = (q: string) => {
  const beginnings = (q.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).map((word) => `${word}:*`)
  return sql`(websearch_to_tsquery('dutch', ${q}) || to_tsquery('simple', ${beginnings.join(' & ')}))`
}
