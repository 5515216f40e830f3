import { sql } from 'kysely'
import type { Lidpagina } from '#src/netwerk/leden/lid.ts'
import { isInNetwork, isShown, may, wordsOpenTo } from '#src/netwerk/leden/policy.ts'
import { listByIds } from '#src/netwerk/leden/queries.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { forTheseWords } from '#src/platform/for-these-words.ts'
import { isReadable } from '#src/proeftuinen/aantekeningen/policy.ts'
import { selection } from '#src/proeftuinen/overzicht/list.ts'
import { isClosed } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Fase } from '#src/proeftuinen/proeftuin/proeftuin.ts'

/** By words, by a kind of work, or both. */
export type Vraag = { fase?: Fase | undefined } & (
  | { q: string; categorie?: string | undefined }
  | { q?: undefined; categorie: string }
)
type Plek = { id: string; titel: string }

/** What somebody did and says about it, as far as the reader may see that. */
type Reden = {
  aantekeningen: number
  schreefBij: Plek[]
  proeftuinen: number
  werkteAan: Plek[]
  /** Says it in the profile. */
  zegt: boolean
  /** Only what was written last was looked at: there is much of it. */
  recent: boolean
}
export type Kenner = { lid: Lidpagina; reden: Reden }

/**
 * How many of the newest aantekeningen are looked at first, with how many hits among them that is enough, and after how
 * many it ends: of each hit its proeftuin is looked up, and a word that everybody uses is in all of them.
 */
const newest = 5000
const enough = 100
const mostHits = 1000
/** Of so many who did most it is looked up who they are: more than a page, for guests and who left are among them. */
const mostRanked = 200

/**
 * Who knows about this: who did most comes first, then who says so. Nothing counts that this actor may not read. At
 * most twenty, for members; nobody for others.
 */
export async function listKenners(db: Db, actor: Actor | null, vraag: Vraag): Promise<Kenner[]> {
  if (!may.list(actor)) return []
  const rows = await rank(db, actor, vraag)
  const leden = await listByIds(
    db,
    actor,
    rows.map(({ id }) => id),
  )
  const byId = new Map(leden.map((lid) => [lid.id, lid]))
  return rows.flatMap(({ id, ...reden }) => {
    const lid = byId.get(id)
    return lid ? [{ lid, reden }] : []
  })
}

/**
 * A common word is in so many aantekeningen that the newest tell enough; a rare one is found by the index of words.
 * Which of the two is decided by what the first finds, so that neither ever reads more than a bounded part.
 */
const rank = (db: Db, actor: Actor, vraag: Vraag) =>
  forTheseWords(
    db,
    sql<Reden & { id: string }>`with
  recent as materialized (${newestNotes(actor, vraag)}),
  alle as materialized (${foundNotes(actor, vraag)}),
  bron as materialized (
    select * from recent where (select count(*) from recent) >= ${enough}
    union all select * from alle),
  proeven as materialized (${proeftuinenAbout(db, actor, vraag)}),
  gedaan as (
    select lid_id, count(*) as aantekeningen, 0 as proeftuinen from bron group by lid_id
    union all
    select t.lid_id, 0, count(*) from proeven join teamlid t on t.proeftuin_id = proeven.id group by t.lid_id
    union all
    (select l.id, 0, 0 from lid l where ${isInNetwork} and ${says(actor, vraag)} limit 200)),
  samen as (
    select lid_id, sum(aantekeningen)::int as aantekeningen, sum(proeftuinen)::int as proeftuinen
    from gedaan where lid_id <> ${actor.id} group by lid_id
    order by sum(aantekeningen) + 2 * sum(proeftuinen) desc, lid_id limit ${mostRanked}),
  eersten as materialized (
    select l.id, s.aantekeningen, s.proeftuinen, ${says(actor, vraag)} as zegt
    from samen s join lid l on l.id = s.lid_id where ${isInNetwork}
    order by s.aantekeningen + 2 * s.proeftuinen desc, zegt desc, l.naam, l.id limit 20)
  select e.*, (select count(*) from recent) >= ${enough} as recent,
    coalesce((select json_agg(x) from (
      select p.id, p.titel from bron b join proeftuin p on p.id = b.proeftuin_id where b.lid_id = e.id
      group by p.id order by count(*) desc, p.id limit 3) x), '[]') as "schreefBij",
    coalesce((select json_agg(x) from (
      select p.id, p.titel from proeven join teamlid t on t.proeftuin_id = proeven.id join proeftuin p on p.id = proeven.id
      where t.lid_id = e.id order by p.bewogen_op desc, p.id limit 3) x), '[]') as "werkteAan"
  from eersten e order by e.aantekeningen + 2 * e.proeftuinen desc, e.zegt desc`,
  )

const words = (q: string) => sql`websearch_to_tsquery('dutch', ${q})`

/** Words that stand for the phase and the category; nobody can type these. */
const marks = ({ fase, categorie }: Vraag) => [
  ...(fase ? [sql`quote_literal(${`fase:${fase}`})::tsquery`] : []),
  ...(categorie ? [sql`quote_literal(${`categorie:${categorie}`})::tsquery`] : []),
]

/** One by one, for the few that were found: the planner would sooner read all proeftuinen there are. */
const itsProeftuin = sql`cross join lateral (select * from proeftuin q where q.id = s.proeftuin_id offset 0) p`

/** What the readers of a note follow from, over `kennisspoor as s`. */
const traceColumns = {
  zichtbaarheid: sql.ref('s.zichtbaarheid'),
  door: sql.ref('s.lid_id'),
  van: sql`(select a.van_leverancier from aantekening a where a.id = s.aantekening_id)`,
  leverancier: sql`(select a.leverancier_id from aantekening a where a.id = s.aantekening_id)`,
}

const newestNotes = (actor: Actor, vraag: Vraag) => sql`
  select s.lid_id, s.proeftuin_id from (
    select * from kennisspoor ${within(vraag)} order by datum desc limit ${newest}) s
  ${itsProeftuin}
  where ${vraag.q ? sql`s.zoektekst @@ ${words(vraag.q)}` : sql`true`} and ${isReadable(actor, traceColumns)}
  order by s.datum desc limit ${mostHits}`

function within({ fase, categorie }: Vraag) {
  const tests = [
    ...(fase ? [sql`fase = ${fase}`] : []),
    ...(categorie ? [sql`categorie = ${categorie}`] : []),
  ]
  return tests.length === 0 ? sql`` : sql`where ${sql.join(tests, sql` and `)}`
}

const foundNotes = (actor: Actor, vraag: Vraag) => sql`
  select s.lid_id, s.proeftuin_id from kennisspoor s ${itsProeftuin}
  where (select count(*) from recent) < ${enough} and ${isAbout(vraag)}
    and ${isReadable(actor, traceColumns)}
  limit 20000`

/** By the index of words; words that mean nothing find nothing, and without words the marks are enough. */
function isAbout(vraag: Vraag) {
  if (!vraag.q) return sql`s.zoektekst @@ (${sql.join(marks(vraag), sql` && `)})`
  return sql`numnode(${words(vraag.q)}) > 0
    and s.zoektekst @@ (${sql.join([words(vraag.q), ...marks(vraag)], sql` && `)})`
}

/** The proeftuinen about it that moved last; those in the phase, or that were in it. */
const proeftuinenAbout = (db: Db, actor: Actor, { q, fase, categorie }: Vraag) =>
  selection(db, actor, { over: q, categorie })
    .select('p.id')
    .$if(!q, (query) => query.where((eb) => eb.not(isClosed(actor))))
    .$if(fase !== undefined, (query) =>
      query.where(
        sql<boolean>`exists (select from fase_periode f where f.proeftuin_id = p.id and f.fase = ${fase})`,
      ),
    )
    .orderBy('p.bewogenOp', 'desc')
    .limit(500)

/** In words; of a kind of work: that it is among the subjects of the profile. */
const says = (actor: Actor, { q, categorie }: Vraag) =>
  q
    ? sql<boolean>`${wordsOpenTo(actor)} @@ ${words(q)}`
    : sql<boolean>`(l.categorieen @> array[${categorie}]::text[] and ${isShown(actor, 'l.onderwerpen_zicht')})`
