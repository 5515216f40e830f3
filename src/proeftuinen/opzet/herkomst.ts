import { sql } from 'kysely'
import { visibleTo as voorstelVisibleTo } from '#src/markt/voorstellen/policy.ts'
import { findAlsVragers } from '#src/netwerk/leden/als-vraagt.ts'
import type { Actor } from '#src/platform/actor.ts'
import { builtOnce } from '#src/platform/built-once.ts'
import type { Db } from '#src/platform/db.ts'
import { orNull } from '#src/platform/errors.ts'
import { isClosed, may, visibleTo } from '#src/proeftuinen/proeftuin/policy.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'

/** From which voorstel a proeftuin came, for who may view that; of the proeftuin the caller knows that it may be read. */
export async function findHerkomst(db: Db, actor: Actor | null, proeftuinId: string) {
  const [herkomst] = await herkomsten(db, actor, { proeftuinId })
  return herkomst
}

const herkomsten = builtOnce((db, actor, { proeftuinId }: { proeftuinId: string }) =>
  db
    .selectFrom('herkomst as h')
    .innerJoin('voorstel as v', 'v.id', 'h.voorstelId')
    .innerJoin('organisatie as o', 'o.id', 'v.organisatieId')
    .select(['v.id', 'v.titel', 'o.naam as organisatie'])
    .where('h.proeftuinId', '=', proeftuinId)
    .where(voorstelVisibleTo(actor)),
)

/**
 * What came of a voorstel, latest first: only what the actor may read, for that a buyer makes something of it is news
 * to a supplier. Nothing is counted beside it.
 */
export const listUitVoorstel = (db: Db, actor: Actor | null, voorstelId: string) =>
  db
    .selectFrom('herkomst as h')
    .innerJoin('proeftuin as p', 'p.id', 'h.proeftuinId')
    .innerJoin('organisatie as o', 'o.id', 'p.organisatieId')
    .select(['p.id', 'p.titel', 'p.vraag', 'o.naam as organisatie', 'h.aangemaaktOp'])
    .where('h.voorstelId', '=', voorstelId)
    .where(visibleTo(actor))
    .where((eb) => eb.not(isClosed(actor)))
    .orderBy('h.aangemaaktOp', 'desc')
    .orderBy('p.id')
    .limit(10)
    .execute()

/** Those of which the writer did not hear yet, of proeftuinen that began. At most 500 a day. */
export const listTeVertellen = (db: Db) =>
  db
    .selectFrom('herkomst as h')
    .innerJoin('proeftuin as p', 'p.id', 'h.proeftuinId')
    .select('h.proeftuinId')
    .where('h.verteldOp', 'is', null)
    .where('p.gestartOp', 'is not', null)
    .where('p.weggehaaldOp', 'is', null)
    .orderBy('h.aangemaaktOp', 'desc')
    .limit(500)
    .execute()

/** To whom to tell of this proeftuin now; null as long as that member may not read it, or heard of it already. */
export async function findTeVertellen(db: Db, proeftuinId: string) {
  const v = await db
    .selectFrom('herkomst as h')
    .innerJoin('voorstel as v', 'v.id', 'h.voorstelId')
    .innerJoin('lid as d', 'd.id', 'v.doorId')
    .select(['v.titel as voorstel', 'v.doorId', 'd.naam'])
    .where('h.proeftuinId', '=', proeftuinId)
    .where('h.verteldOp', 'is', null)
    .where('v.weggehaaldOp', 'is', null)
    .executeTakeFirst()
  const [actor] = v ? await findAlsVragers(db, [v.doorId]) : []
  if (!v || !actor) return null
  const proeftuin = await orNull(findProeftuin(db, actor, proeftuinId))
  if (!proeftuin || proeftuin.gestartOp === null || !may.read(actor, proeftuin)) return null
  return { naam: v.naam, email: actor.email, voorstel: v.voorstel, ...naming(proeftuin) }
}

const naming = ({ titel, organisatie }: { titel: string; organisatie: string }) => ({ titel, organisatie })

export const noteVerteld = (db: Db, proeftuinId: string) =>
  db
    .updateTable('herkomst')
    .set({ verteldOp: sql<Date>`now()` })
    .where('proeftuinId', '=', proeftuinId)
    .execute()
