import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Opgave } from './opgave.ts'

/** So many at once on a page and in an answer. */
export const hoogstens = 100

type Van = { organisatieId: string; plekId?: string; feiten?: string[] }

/** What this organisation said last of a fact. */
const antwoord = (organisatieId: string) =>
  sql<boolean | null>`(select b.klopt from plek_bevestiging b where b.feit_id = f.id
    and b.organisatie_id = ${organisatieId}::uuid order by b.op desc, b.id limit 1)`

/** In SQL, over `plek as k`: this organisation is concerned. Each column has an index of its own. */
const betreft = (organisatie: RawBuilder<unknown>) =>
  sql<boolean>`k.id in (select id from plek where koper_id = ${organisatie}
    union all select id from plek where werkgever_id = ${organisatie}
    union all select id from plek where inlener_id = ${organisatie})`

/**
 * In SQL, over `plek_feit as f` and `plek as k`: it holds, another organisation says it, and this one is concerned. What the
 * register says is nobody's to confirm.
 */
const vanEenAnder = (organisatie: RawBuilder<unknown>) =>
  sql<boolean>`(f.vervangen_op is null and not f.vervalt and f.soort <> 'register' and f.voor_id <> ${organisatie}
    and ${betreft(organisatie)})`

/** Who said it, or works for who did, is not the other side. */
const nietZelf = (actor: Actor) =>
  sql<boolean>`(f.door_id is distinct from ${actor.id}::uuid and f.voor_id is distinct from ${actor.organisatieId}::uuid
    and not exists (select from lid_organisatie x where x.lid_id = ${actor.id}::uuid and x.organisatie_id = f.voor_id))`

const select = (db: Db, actor: Actor, { organisatieId, plekId, feiten }: Van) =>
  db
    .selectFrom('plekFeit as f')
    .innerJoin('plek as k', 'k.id', 'f.plekId')
    .innerJoin('organisatie as w', 'w.id', 'k.werkgeverId')
    .innerJoin('organisatie as v', 'v.id', 'f.voorId')
    .select([
      'f.id',
      'f.soort',
      'f.op',
      'f.minuten',
      'f.waarde',
      'f.reden',
      'f.na',
      'f.er',
      'f.voorId',
      'f.doorId',
    ])
    .select(['k.id as plekId', 'k.label', 'w.naam as werkgever', 'v.naam as voor'])
    .select(antwoord(organisatieId).as('klopt'))
    .where(vanEenAnder(sql`${organisatieId}::uuid`))
    .where(nietZelf(actor))
    .$if(plekId !== undefined, (query) => query.where('k.id', '=', plekId ?? ''))
    .$if(feiten !== undefined, (query) => query.where(sql<boolean>`f.id = any(${feiten}::uuid[])`))
    .orderBy(sql`date_trunc('quarter', f.op)`, 'desc')
    .orderBy('v.naam')
    .orderBy('k.label')
    .orderBy('f.op')
    .orderBy('f.id')
    .limit(hoogstens)

/** What others reported and this organisation said nothing of: the newest quarter first. For who may.answer. */
export const listOpgaven = (db: Db, actor: Actor, van: Van): Promise<Opgave[]> =>
  select(db, actor, van)
    .where(sql<boolean>`${antwoord(van.organisatieId)} is null`)
    .execute()

/** What it answered before and may answer otherwise. */
export const listBeantwoord = (db: Db, actor: Actor, van: Van): Promise<Opgave[]> =>
  select(db, actor, van)
    .where(sql<boolean>`${antwoord(van.organisatieId)} is not null`)
    .limit(20)
    .execute()

/** These, answered or not, as far as this organisation may answer them. */
export const findOpgaven = (db: Db, actor: Actor, van: Van): Promise<Opgave[]> =>
  select(db, actor, van).execute()

/** How many wait for an organisation that this member counts for, since when the last, and of whom when it is one. */
export const wachtendeOpgaven = (db: Db, actor: Actor) =>
  db
    .selectFrom('teller as t')
    .innerJoin('organisatie as o', 'o.id', 't.organisatieId')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('plekFeit as f')
          .innerJoin('plek as k', 'k.id', 'f.plekId')
          .innerJoin('organisatie as v', 'v.id', 'f.voorId')
          .select([
            sql<number>`count(*)::int`.as('aantal'),
            sql<string>`max(f.gemeld_op)`.as('sinds'),
            sql<number>`count(distinct v.id)::int`.as('melders'),
            sql<string>`min(v.naam)`.as('melder'),
          ])
          .where(vanEenAnder(sql`o.id`))
          .where(
            sql<boolean>`not exists (select from plek_bevestiging b where b.feit_id = f.id and b.organisatie_id = o.id)`,
          )
          .where(nietZelf(actor))
          .as('x'),
      (join) => join.onTrue(),
    )
    .select(['o.id', 'o.naam', 'x.aantal', 'x.sinds', 'x.melders', 'x.melder'])
    .where('t.lidId', '=', actor.id)
    .where('x.aantal', '>', 0)
    .orderBy('o.naam')

/** Plekken of which this member, or the organisation that he or she counts for, reported what another says is not right. */
export const betwisteFeiten = (db: Db, actor: Actor) =>
  db
    .selectFrom('plekBevestiging as b')
    .innerJoin('plekFeit as f', 'f.id', 'b.feitId')
    .innerJoin('plek as k', 'k.id', 'f.plekId')
    .innerJoin('organisatie as o', 'o.id', 'b.organisatieId')
    .select(['k.id', 'k.label', 'o.naam as organisatie', sql<string>`max(b.op)`.as('op')])
    .where('b.klopt', '=', false)
    .where(
      sql<boolean>`(f.vervangen_op is null and not f.vervalt and not exists (
        select from plek_bevestiging n where n.feit_id = f.id and (n.op, n.id) > (b.op, b.id)))`,
    )
    .where(
      sql<boolean>`(f.door_id = ${actor.id}::uuid or exists (
        select from teller t where t.lid_id = ${actor.id}::uuid and t.organisatie_id = f.voor_id))`,
    )
    .groupBy(['k.id', 'k.label', 'o.naam'])
    .orderBy(sql`max(b.op)`)
    .limit(10)
