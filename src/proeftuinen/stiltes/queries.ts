import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { isClosed, isClosedLid, visibleTo } from '#src/proeftuinen/proeftuin/policy.ts'
import { type Stilte, stilNaDagen } from './stilte.ts'

/** Over `proeftuin as p`: it runs, and nothing happened for as long as makes it quiet. */
export const isStil = sql<boolean>`(p.gestart_op is not null and p.uitkomst is null and p.weggehaald_op is null
  and p.bewogen_op <= now() - make_interval(days => ${stilNaDagen}::int))`

/** So many are shown; who does that many calls is long not done. */
export const hoogstens = 200

const stille = (db: Db, actor: Actor) =>
  db
    .selectFrom('proeftuin as p')
    .where(isStil)
    .where(visibleTo(actor))
    .where((eb) => eb.not(isClosed(actor)))

/** The quietest first, of those whose content this actor may read. */
export const listStiltes = (db: Db, actor: Actor): Promise<Stilte[]> =>
  stille(db, actor)
    .innerJoin('organisatie as o', 'o.id', 'p.organisatieId')
    .leftJoin('estafette as e', (join) => join.onRef('e.proeftuinId', '=', 'p.id').on('e.tot', 'is', null))
    .leftJoin('lid as h', (join) => join.onRef('h.id', '=', 'e.lidId').on('h.vertrokkenOp', 'is', null))
    .select(['p.id', 'p.titel', 'o.naam as organisatie', 'p.fase', 'p.bewogenOp'])
    .select(['h.id as bijId', 'h.naam as bij'])
    .select(sql<number>`current_date - p.bewogen_op::date`.as('dagen'))
    .orderBy('p.bewogenOp')
    .orderBy('p.id')
    .limit(hoogstens)
    .execute()

export async function countStiltes(db: Db, actor: Actor): Promise<number> {
  const { aantal } = await stille(db, actor)
    .select(sql<number>`count(*)::int`.as('aantal'))
    .executeTakeFirstOrThrow()
  return aantal
}

/** Undefined when something happened meanwhile. */
export const findStil = (db: Db, proeftuinId: string) =>
  db
    .selectFrom('proeftuin as p')
    .select(['p.titel', 'p.bewogenOp'])
    .where('p.id', '=', proeftuinId)
    .where('p.fase', '=', 'uitvoeren')
    .where(isStil)
    .executeTakeFirst()

/** Who has the baton, else who leads: nobody who may not read it now. */
export async function listOntvangers(
  db: Db,
  proeftuinId: string,
): Promise<{ naam: string; email: string }[]> {
  const found = await db
    .selectFrom('teamlid as t')
    .innerJoin('proeftuin as p', 'p.id', 't.proeftuinId')
    .innerJoin('lid as l', 'l.id', 't.lidId')
    .leftJoin('estafette as e', (join) => join.onRef('e.proeftuinId', '=', 'p.id').on('e.tot', 'is', null))
    .select(['l.naam', 'l.email'])
    .select(sql<boolean>`coalesce(e.lid_id = l.id, false)`.as('stokje'))
    .where('p.id', '=', proeftuinId)
    .where(sql<boolean>`(t.rol = 'trekker' or e.lid_id = l.id)`)
    .where('l.vertrokkenOp', 'is', null)
    .where('l.opSlotSinds', 'is', null)
    .where((eb) => eb.not(isClosedLid('l.id')))
    .orderBy('l.naam')
    .limit(20)
    .execute()
  const holder = found.filter(({ stokje }) => stokje)
  return holder.length > 0 ? holder : found
}
