import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { visibleTo as proeftuinVisibleTo } from '#src/proeftuinen/proeftuin/policy.ts'
import { visibleTo as haakjeVisibleTo } from '#src/verspreiden/haakjes/policy.ts'
import { type Bewijs, type Stand, standen } from '#src/verspreiden/navolgingen/navolging.ts'
import { isVisible } from '#src/verspreiden/navolgingen/policy.ts'
import { standVan } from '#src/verspreiden/navolgingen/queries.ts'
import { visibleTo as werkwijzeVisibleTo } from '#src/verspreiden/werkwijzen/policy.ts'
import { type Gezocht, type Keuze, kwartaalgrenzen, pageSize, type Voorbeeld } from './voorbeeld.ts'

/** The day of the afronding that holds. */
const afgerondOp = sql<string>`coalesce((select max(a.afgerond_op)::date from afronding a
  where a.proeftuin_id = p.id and a.heropend_op is null), p.bewogen_op::date)`

/** What can be followed and is finished: published, made, or rounded off; only what this actor may see, and others beside a team. */
function dingen(db: Db, actor: Actor) {
  const werkwijzen = db
    .selectFrom('werkwijze as w')
    .select(sql<string>`'werkwijze'`.as('soort'))
    .select(['w.id', 'w.titel', 'w.categorie', sql<string>`w.gepubliceerd_op::date`.as('sinds')])
    .select(sql<string | null>`w.organisatie_id`.as('begonBijId'))
    .select(sql<number | null>`null::int`.as('kopieen'))
    .where(werkwijzeVisibleTo(actor))
    .where('w.gepubliceerdOp', 'is not', null)
  const haakjes = db
    .selectFrom('haakje as h')
    .select(sql<string>`'haakje'`.as('soort'))
    .select(['h.id', 'h.titel', 'h.categorie', sql<string>`h.aangemaakt_op::date`.as('sinds')])
    .select(
      sql<string | null>`coalesce((select p.organisatie_id from proeftuin p where p.id = h.proeftuin_id),
      (select w.organisatie_id from werkwijze w where w.id = h.werkwijze_id))`.as('begonBijId'),
    )
    .select(sql<number>`(select count(*)::int from haakje_kopie k where k.haakje_id = h.id)`.as('kopieen'))
    .where(haakjeVisibleTo(actor))
  const proeftuinen = db
    .selectFrom('proeftuin as p')
    .select(sql<string>`'proeftuin'`.as('soort'))
    .select(['p.id', 'p.titel', 'p.categorie', afgerondOp.as('sinds')])
    .select(sql<string | null>`p.organisatie_id`.as('begonBijId'))
    .select(sql<number | null>`null::int`.as('kopieen'))
    .where((eb) => proeftuinVisibleTo(actor)(eb as ExpressionBuilder<DB & { p: DB['proeftuin'] }, 'p'>))
    .where('p.uitkomst', 'is not', null)
    .where('p.zichtbaarheid', '<>', 'team')
  return sql`${werkwijzen} union all ${haakjes} union all ${proeftuinen}`
}

const gevolgd = (actor: Actor) => sql`
  select coalesce(n.werkwijze_id, n.haakje_id, n.gevolgd_proeftuin_id) as ding_id, n.organisatie_id, n.begonnen_op,
    ${standVan} as stand
  from navolging n where ${isVisible(actor)}`

function perKwartaal(): RawBuilder<unknown> {
  const grenzen = kwartaalgrenzen()
  const parts = grenzen
    .slice(0, -1)
    .map(
      (van, n) =>
        sql`count(distinct g.organisatie_id) filter (where g.begonnen_op >= ${van}::date and g.begonnen_op < ${grenzen[n + 1]}::date)::int`,
    )
  return sql`array[${sql.join(parts)}]`
}

const met = (stand: Stand) => sql`count(*) filter (where g.stand = ${stand})::int`

type Rij = Omit<Voorbeeld, 'bewijs'> & { standen: number[]; totaal: number }
export type Lijst = { voorbeelden: Voorbeeld[]; totaal: number }

/** Which organisations were pointed to it. */
const duwtjes = sql`duwtje u where coalesce(u.werkwijze_id, u.haakje_id, u.proeftuin_id) = d.id`

const voorbeelden = (db: Db, actor: Actor) => sql`
  with ding as (${dingen(db, actor)}), gevolgd as materialized (${gevolgd(actor)})
  select d.soort, d.id, d.titel, d.categorie, d.sinds, d.kopieen, d.begon_bij_id as "begonBijId", count(distinct g.organisatie_id)::int as organisaties,
    array[${sql.join(standen.map(met))}] as standen,
    ${perKwartaal()} as kwartalen, max(g.begonnen_op) as laatst,
    (select count(*)::int from ${duwtjes}) as duwtjes,
    (select count(*)::int from ${duwtjes} and exists (select from gevolgd n where n.ding_id = d.id
      and n.organisatie_id = u.organisatie_id and n.begonnen_op >= u.gestuurd_op::date)) as "begonnenNa",
    count(*) over ()::int as totaal
  from ding d left join gevolgd g on g.ding_id = d.id`

const perDing = sql`group by d.soort, d.id, d.titel, d.categorie, d.sinds, d.kopieen, d.begon_bij_id`

/** NotFound unless this actor may see it, it is there to be followed, and it is of this kind, if one is named. */
export async function findVoorbeeld(db: Db, actor: Actor, { soort, id }: Gezocht): Promise<Voorbeeld> {
  const { rows } = await sql<Rij>`${voorbeelden(db, actor)}
    where d.id = ${id} and (${soort ?? null}::text is null or d.soort = ${soort ?? null}) ${perDing}`.execute(
    db,
  )
  const [found] = rows
  if (!found) throw new NotFound()
  return voorbeeldOf(found)
}

function voorbeeldOf({ totaal: _, standen: aantallen, ...voorbeeld }: Rij): Voorbeeld {
  const bewijs = standen.map((stand, n) => [stand, aantallen[n] ?? 0])
  return { ...voorbeeld, bewijs: Object.fromEntries(bewijs) as Bewijs }
}

/** The most followed first, or the least; those that are as much followed by how long they can be read. One statement. */
export async function listVoorbeelden(db: Db, actor: Actor, keuze: Keuze): Promise<Lijst> {
  const { soort, categorie, op, pagina } = keuze
  const order =
    op === 'minst' ? sql`organisaties, sinds, id` : sql`organisaties desc, laatst desc nulls last, id`
  const { rows } = await sql<Rij>`${voorbeelden(db, actor)}
    where (${soort ?? null}::text is null or d.soort = ${soort ?? null})
      and (${categorie ?? null}::text is null or d.categorie = ${categorie ?? null}) ${perDing}
    order by ${order} limit ${pageSize} offset ${(pagina - 1) * pageSize}`.execute(db)
  return { voorbeelden: rows.map(voorbeeldOf), totaal: rows[0]?.totaal ?? 0 }
}

/** Of these organisations the ones that follow this, as far as this actor may see. */
export async function listVolgers(db: Db, actor: Actor, id: string): Promise<Set<string>> {
  const { rows } = await sql<{
    organisatieId: string
  }>`select distinct organisatie_id from (${gevolgd(actor)}) g
    where g.ding_id = ${id}`.execute(db)
  return new Set(rows.map(({ organisatieId }) => organisatieId))
}
