import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { builtOnce } from '#src/platform/built-once.ts'
import type { Db } from '#src/platform/db.ts'
import { cursorAt, pageAfter, shownOf } from '#src/platform/keyset.ts'
import type { LedenQuery } from './filters.ts'
import type { Lidpagina } from './lid.ts'
import { isInNetwork, isShown, may, wordsOpenTo } from './policy.ts'
import { selectLid, shownTo } from './queries.ts'

const byName = { by: 't.naam', id: 't.id', direction: 'asc', size: 24 } as const
const newest = { by: 't.toegelatenOp', id: 't.id', direction: 'desc', size: 24 } as const

/** A search reads at most this many hits, whichever come first. */
export const mostHits = 2000

export type Ledenlijst = { leden: Lidpagina[]; volgende: string | null; gevonden: number | null }

/**
 * The directory, by name or who came last first, a page at a time from after the member `na`: only who is in the network, found only by what
 * this actor may see of them. For members; nobody for others.
 */
export async function listLeden(db: Db, actor: Actor | null, query: LedenQuery): Promise<Ledenlijst> {
  if (!may.list(actor)) return { leden: [], volgende: null, gevonden: query.q ? 0 : null }
  // A search has its words written into the statement.
  const rows = query.q ? await page(db, actor, query).execute() : await pageOnce(db, actor, query)
  const [shown, last] = shownOf(rows, byName)
  return {
    leden: shown.map((row) => shownTo(actor, row)),
    volgende: last?.id ?? null,
    gevonden: query.q ? (rows[0]?.gevonden ?? 0) : null,
  }
}

const pageOnce = builtOnce((db, actor, query: LedenQuery) => page(db, actor as Actor, query))

/** Who is on the page is found first, so that only they are looked up. */
const page = (db: Db, actor: Actor, query: LedenQuery) =>
  selectLid(db, actor)
    .innerJoin(pageOf(db, actor, query).as('op'), 'op.id', 'l.id')
    .select('op.gevonden')
    .orderBy(query.volgorde ? 'l.toegelatenOp' : 'l.naam', query.volgorde ? 'desc' : 'asc')
    .orderBy('l.id', query.volgorde ? 'desc' : 'asc')

/** Their ids, and in a search how many there are. */
const pageOf = (db: Db, actor: Actor, query: LedenQuery) =>
  db
    .selectFrom(query.q ? hits(db, actor, query) : everybody(db, actor, query))
    .select(['t.id', 't.gevonden'])
    .$call(
      query.volgorde
        ? pageAfter(newest, cursorAt('lid', 'toegelatenOp', query.na))
        : pageAfter(byName, cursorAt('lid', 'naam', query.na)),
    )

/** Who fits what is asked, over `lid as l`. */
export const matching = (db: Db, actor: Actor, query: LedenQuery) =>
  db
    .selectFrom('lid as l')
    .where(isInNetwork)
    .where(fits(actor, query))
    .$if(query.q !== undefined, (found) =>
      found.where(sql<boolean>`${wordsOpenTo(actor)} @@ ${wordsOf(query.q ?? '')}`),
    )

const sorted = ['l.id', 'l.naam', 'l.toegelatenOp'] as const

const everybody = (db: Db, actor: Actor, query: LedenQuery) =>
  matching(db, actor, query).select(sorted).select(sql<number>`0`.as('gevonden')).as('t')

/** Bounded, so that a word that everybody uses costs no more than a rare one. */
function hits(db: Db, actor: Actor, query: LedenQuery) {
  const bounded = matching(db, actor, query).select(sorted).limit(mostHits)
  return db
    .selectFrom(bounded.as('b'))
    .select(['b.id', 'b.naam', 'b.toegelatenOp', sql<number>`count(*) over ()`.as('gevonden')])
    .as('t')
}

/** The filters, each only as far as this actor may see the field. */
function fits(actor: Actor, { rol, categorie, soort, regio }: LedenQuery) {
  const tests = [
    rol && sql`(l.rollen @> array[${rol}] and ${isShown(actor, 'l.rollen_zicht')})`,
    categorie && sql`(l.categorieen @> array[${categorie}] and ${isShown(actor, 'l.onderwerpen_zicht')})`,
    soort && worksAt(soort),
    regio && sql`l.regio = ${regio}`,
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
