import { sql } from 'kysely'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { teltNiet } from '#src/tellen/plekken/botsing.ts'
import type { GevraagdePlek, Navraag } from './navraag.ts'

/** So long after its day a question is still asked: what nobody could be asked of then is history. */
const nogTeVragen = 92

/** Facts that hold, over `plek_feit as f`. */
const geldt = sql`f.vervangen_op is null and not f.vervalt`

/** In SQL, of a plek in this column: since when it has been there without a break; null: it is not there. */
const ononderbrokenSinds = (plek: string) =>
  sql<
    string | null
  >`(select min(f.op) from plek_feit f where f.plek_id = ${sql.ref(plek)} and f.soort = 'geplaatst' and ${geldt}
    and f.op <= current_date and f.op >= coalesce((select max(f.op) from plek_feit f where f.plek_id = ${sql.ref(plek)}
      and f.soort in ('beeindigd', 'doorgestroomd') and f.op <= current_date and ${geldt}), '-infinity'))`

/** Those of a question that are there, as far as Vonk knows, and of which nobody said that since. */
const teBeantwoorden = sql<GevraagdePlek[]>`coalesce((
  select json_agg(json_build_object('plekId', k.id, 'proeftuinId', k.proeftuin_id, 'label', k.label,
    'waar', coalesce(i.naam, w.naam), 'na', x.na, 'begin', x.begin, 'voorId', x.voor_id) order by k.label, k.id)
  from navraag_plek x join plek k on k.id = x.plek_id join organisatie w on w.id = k.werkgever_id
    left join organisatie i on i.id = k.inlener_id
  where x.navraag_id = n.id and ${ononderbrokenSinds('k.id')} is not null
    and not exists (select from plek_feit f where f.plek_id = k.id and f.soort = 'nog_er' and f.na >= x.na
      and f.op >= x.begin and ${geldt})
    and (l.id = k.door_id or exists (select from teller t where t.lid_id = l.id and t.organisatie_id = x.voor_id))), '[]')`

const select = (db: Db) =>
  db
    .selectFrom('navraag as n')
    .innerJoin('lid as l', 'l.id', 'n.lidId')
    .select(['n.id', 'n.lidId', 'l.naam', 'n.gevraagdOp', 'n.beantwoordOp', 'n.teruggegevenOp'])
    .select(teBeantwoorden.as('plekken'))
    .where('l.vertrokkenOp', 'is', null)

/** One, with what of it is still to be answered; who may, says the policy. */
export async function findNavraag(db: Db, id: string): Promise<Navraag> {
  const found = isUuid(id) ? await select(db).where('n.id', '=', id).executeTakeFirst() : undefined
  if (!found) throw new NotFound()
  return found
}

/** The same, of which nobody else answers meanwhile. */
export async function lockNavraag(db: Db, id: string): Promise<Navraag> {
  await db.selectFrom('navraag').select('id').where('id', '=', id).forUpdate().execute()
  return findNavraag(db, id)
}

/** What waits for this member, the oldest first. */
export const wachtendeNavragen = (db: Db, lidId: string) =>
  select(db)
    .where('n.lidId', '=', lidId)
    .where('n.beantwoordOp', 'is', null)
    .where('n.teruggegevenOp', 'is', null)
    .orderBy('n.gevraagdOp')
    .limit(20)

export type TeVragen = {
  lidId: string
  email: string
  plekId: string
  na: number
  begin: string
  voorId: string
}

/**
 * Of which place it is time to ask, and whom: the teller of where the work is, the longest first; where there is none who
 * reported it. Of moments that passed only the last. Nothing that was asked, and of no member twice on a day.
 */
export async function listTeVragen(db: Db): Promise<TeVragen[]> {
  const { rows } = await sql<TeVragen>`
    with begonnen as materialized (
      select distinct f.plek_id from plek_feit f where f.soort = 'geplaatst' and ${geldt}
        and f.op between current_date - interval '16 months' and current_date - interval '3 months'
    ), er as (
      select k.*, ${ononderbrokenSinds('k.id')} as begin from begonnen b join plek k on k.id = b.plek_id
      where not ${teltNiet}
    ), moment as (
      select distinct on (er.id) er.*, m.na from er cross join (values (3), (6), (12)) m(na)
      where er.begin + make_interval(months => m.na) <= current_date
      order by er.id, m.na desc
    )
    select l.id as lid_id, l.email, k.id as plek_id, k.na, k.begin,
      case when t.lid_id is null then k.voor_id else coalesce(k.inlener_id, k.werkgever_id) end as voor_id
    from moment k
    left join lateral (select t.lid_id from teller t where t.organisatie_id = coalesce(k.inlener_id, k.werkgever_id)
      and not exists (select from navraag n join navraag_plek x on x.navraag_id = n.id
        where n.lid_id = t.lid_id and n.teruggegeven_op is not null and x.plek_id = k.id and x.na = k.na)
      order by t.sinds, t.lid_id limit 1) t on true
    join lid l on l.id = coalesce(t.lid_id, k.door_id) and l.vertrokken_op is null
    where k.begin + make_interval(months => k.na) > current_date - ${nogTeVragen}::int
      and not exists (select from navraag_plek x join navraag n on n.id = x.navraag_id where x.plek_id = k.id
        and x.na = k.na and x.begin = k.begin and (n.teruggegeven_op is null or n.lid_id = l.id))
      and not exists (select from plek_feit f where f.plek_id = k.id and f.soort = 'nog_er' and f.na >= k.na
        and f.op >= k.begin and ${geldt})
      and not exists (select from navraag n where n.lid_id = l.id and n.dag = current_date)
    order by l.id, k.label, k.id
    limit 20000`.execute(db)
  return rows
}

/** Of which organisations a question is a week late, and how many: for the adviesteam. */
export const listTeLaat = (db: Db) =>
  db
    .selectFrom('navraag as n')
    .innerJoin('navraagPlek as x', 'x.navraagId', 'n.id')
    .innerJoin('organisatie as o', 'o.id', 'x.voorId')
    .innerJoin('termijn as t', 't.onderwerpId', 'n.id')
    .select(['o.id', 'o.naam', sql<number>`count(*)::int`.as('aantal')])
    .where('n.beantwoordOp', 'is', null)
    .where('n.teruggegevenOp', 'is', null)
    .where('t.soort', '=', 'nog_er')
    .where('t.voldaanOp', 'is', null)
    .where('t.vervallenOp', 'is', null)
    .where('t.meldingOp', '<=', sql<string>`current_date`)
    .groupBy(['o.id', 'o.naam'])
    .orderBy('o.naam')
    .limit(50)
    .execute()

/** Who may answer in the place of who was asked: somebody with an address there, or who works there. */
export async function isVanDeOrganisatie(db: Db, navraagId: string, email: string): Promise<boolean> {
  const { rows } = await sql<{ daar: boolean }>`select not exists (
    select from navraag_plek x where x.navraag_id = ${navraagId}::uuid
      and not exists (select from organisatie_domein d where d.organisatie_id = x.voor_id
        and d.domein = lower(split_part(${email}, '@', 2)))
      and not exists (select from lid l where lower(l.email) = lower(${email}) and l.vertrokken_op is null
        and (l.organisatie_id = x.voor_id
          or exists (select from lid_organisatie y where y.lid_id = l.id and y.organisatie_id = x.voor_id)))) as daar`.execute(
    db,
  )
  return rows[0]?.daar === true
}
