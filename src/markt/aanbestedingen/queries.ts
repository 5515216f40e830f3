import { expressionBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Actor } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { beginning, holding } from '#src/platform/like.ts'
import type { Aanbesteding, Uitslag } from './aanbesteding.ts'
import { isGone, isInItsTeam, isRunning, may, suppliesTo, visibleTo } from './policy.ts'

const koperName = sql<string>`coalesce(koper.naam, aanbesteding.koper_naam)`

const withBuyer = (db: Db) =>
  db.selectFrom('aanbesteding').leftJoin('organisatie as koper', 'koper.id', 'aanbesteding.koperId')

const cardColumns = [
  'aanbesteding.id',
  'aanbesteding.titel',
  'aanbesteding.zichtbaarheid',
  'aanbesteding.doorId',
  'aanbesteding.koperId',
  'aanbesteding.waarde',
  'aanbesteding.valuta',
  'aanbesteding.gepubliceerdOp',
  'aanbesteding.gunningsbeslissingOp',
  'aanbesteding.definitiefOp',
  'aanbesteding.vroegtijdigBeeindigdOp',
  'aanbesteding.indienenTot',
  'aanbesteding.sociaalDoel',
  'aanbesteding.winnaars',
] as const

const pageColumns = [
  'aanbesteding.omschrijving',
  'aanbesteding.koperNaam',
  'aanbesteding.koperNummer',
  'aanbesteding.aard',
  'aanbesteding.procedure',
  'aanbesteding.cpvHoofd',
  'aanbesteding.cpvAanvullend',
  'aanbesteding.begintOp',
  'aanbesteding.eindigtOp',
  'aanbesteding.maanden',
  'aanbesteding.plaatsen',
  'aanbesteding.regio',
  'aanbesteding.voorbehoudenDeelname',
  'aanbesteding.voorbehoudenUitvoering',
  'aanbesteding.strategischDoel',
  'aanbesteding.voorwaarden',
  'aanbesteding.gunningscriteria',
  'aanbesteding.kenmerk',
  'aanbesteding.raamovereenkomst',
  'aanbesteding.verlengingAantal',
  'aanbesteding.verlengingTekst',
  'aanbesteding.noticeId',
  'aanbesteding.noticeVersie',
  'aanbesteding.mapId',
  'aanbesteding.publicatienummer',
  'aanbesteding.ingelezen',
  'aanbesteding.versie',
  'aanbesteding.beeindigdReden',
] as const

const percelen = jsonArrayFrom(
  expressionBuilder<DB, 'aanbesteding'>()
    .selectFrom('perceel')
    .select(['perceel.id', 'nummer', 'titel', 'valuta', 'cpvHoofd', 'voorbehouden', 'sociaalDoel'])
    .select(['gunningsbeslissingOp', 'definitiefOp', 'vroegtijdigBeeindigdOp', 'beeindigdReden'])
    .select(sql<Uitslag | null>`perceel.uitslag`.as('uitslag'))
    .select(sql<string | null>`perceel.waarde::text`.as('waarde'))
    .whereRef('perceel.aanbestedingId', '=', 'aanbesteding.id')
    .orderBy('perceel.volgorde'),
)

/** Each organisation once, however it was written down. */
const gegundAan = jsonArrayFrom(
  expressionBuilder<DB, 'aanbesteding'>()
    .selectFrom('gegundAan as g')
    .leftJoin('organisatie as w', 'w.id', 'g.organisatieId')
    .select(['g.perceelId', 'g.organisatieId', sql<string>`coalesce(w.naam, g.naam)`.as('naam')])
    .distinct()
    .whereRef('g.aanbestedingId', '=', 'aanbesteding.id')
    .orderBy('naam'),
)

/** One tender with its lots, in one statement. NotFound unless may.view. */
export async function findAanbesteding(db: Db, actor: Actor | null, id: string): Promise<Aanbesteding> {
  if (!isUuid(id)) throw new NotFound()
  const found = await withBuyer(db)
    .select([...cardColumns, ...pageColumns])
    .select([
      koperName.as('koper'),
      isRunning.as('loopt'),
      isInItsTeam(actor).as('inTeam'),
      suppliesTo(actor).as('levert'),
      isGone.as('weggehaald'),
      sql<string | null>`(select cpv.nl from cpv where cpv.code = aanbesteding.cpv_hoofd)`.as('cpvNaam'),
      sql<string | null>`(select g.naam from regio g where g.code = aanbesteding.regio)`.as('regioNaam'),
      percelen.as('percelen'),
      gegundAan.as('gegundAan'),
    ])
    .where('aanbesteding.id', '=', id)
    .executeTakeFirst()
  if (!found || !may.view(actor, found)) throw new NotFound()
  return found
}

/** Which tender in Vonk this notice is about, of those the actor may see: the same version first, then the same procedure. */
export async function findKnown(
  db: Db,
  actor: Actor | null,
  {
    noticeId,
    noticeVersie,
    mapId,
  }: { noticeId: string | null; noticeVersie: string | null; mapId: string | null },
): Promise<{ id: string; same: boolean } | null> {
  if (noticeId === null && mapId === null) return null
  const same = sql<boolean>`coalesce(notice_id = ${noticeId}::uuid and notice_versie is not distinct from ${noticeVersie}, false)`
  const found = await db
    .selectFrom('aanbesteding')
    .select(['id', same.as('same')])
    .where(visibleTo(actor))
    .where((eb) => eb.or([eb('noticeId', '=', noticeId), eb('mapId', '=', mapId)]))
    .orderBy('same', 'desc')
    .orderBy('gewijzigdOp', 'desc')
    .executeTakeFirst()
  return found ?? null
}

/** A code in words: its Dutch name, when the list has it, and the kind of work it belongs to. */
export type CpvWoorden = { code: string; nl: string | null; soort: string | null }

/** Of each of these codes, in their order, by the longest beginning that a kind of work names. */
export async function listCpvWoorden(db: Db, codes: string[]): Promise<CpvWoorden[]> {
  const { rows } = await sql<CpvWoorden>`
    select g.code, cpv.nl, s.naam as soort
    from unnest(${codes}::text[]) with ordinality as g (code, n) left join cpv on cpv.code = g.code
      left join lateral (select c.naam from categorie c cross join unnest(c.cpv_begin) as b (begin)
        where starts_with(g.code, b.begin) order by length(b.begin) desc limit 1) s on true
    order by g.n`.execute(db)
  return rows
}

/** CPV codes that begin with these digits, or whose Dutch name holds these words; at most ten. */
export async function searchCpv(db: Db, q: string): Promise<{ code: string; nl: string }[]> {
  const digits = q.replace(/[\s-]/g, '')
  if (q.length < 2) return []
  return db
    .selectFrom('cpv')
    .select(['code', 'nl'])
    .where(
      /^\d+$/.test(digits)
        ? sql<boolean>`code like ${`${digits.slice(0, 8)}%`}`
        : sql<boolean>`lower(nl) like ${holding(q)}`,
    )
    .orderBy(sql`lower(nl) like ${beginning(q)}`, 'desc')
    .orderBy('code')
    .limit(10)
    .execute()
}
