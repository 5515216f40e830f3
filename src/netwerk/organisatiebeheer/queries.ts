import { sql } from 'kysely'
import { isShown } from '#src/netwerk/leden/policy.ts'
import { type Actor, decidesOnSides, isLid } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { type Beheerverzoek, doorzetDagen, type Wachtend } from './organisatiebeheer.ts'
import { may } from './policy.ts'

/** Whether the address of this member lies at a mail domain of the organisation. */
export async function hasDomein(db: Db, lidId: string, organisatieId: string): Promise<boolean> {
  const { rows } = await sql<{ adres: boolean }>`select ${domeinOf} as adres
    from lid l, organisatie o where l.id = ${lidId} and o.id = ${organisatieId}`.execute(db)
  return rows[0]?.adres === true
}

/** Exactly the domain behind the @, over `lid l` and `organisatie o`. */
const domeinOf = sql<boolean>`exists (select from organisatie_domein d where d.organisatie_id = o.id
  and d.domein = lower(split_part(l.email, '@', 2)))`

const isBeheerder = (actor: Actor | null) =>
  sql<boolean>`exists (select from organisatiebeheer b where b.organisatie_id = v.organisatie_id and b.lid_id = ${actor?.id ?? null})`

const verzoeken = (db: Db, actor: Actor | null) =>
  db
    .selectFrom('beheerverzoek as v')
    .innerJoin('lid as l', 'l.id', 'v.lidId')
    .innerJoin('organisatie as o', 'o.id', 'v.organisatieId')
    .select(['v.id', 'v.organisatieId', 'o.naam as organisatie', 'l.naam'])
    .select(
      sql<string>`case when ${isShown(actor, 'l.functieZicht')} then l.functie else '' end`.as('functie'),
    )
    .select(['v.gevraagdOp', 'v.doorgezetOp'])

/** One request with all that is decided on. NotFound unless may.decide. */
export async function findVerzoek(db: Db, actor: Actor | null, id: string): Promise<Beheerverzoek> {
  if (!isUuid(id)) throw new NotFound()
  const found = await verzoeken(db, actor)
    .leftJoin('lid as b', 'b.id', 'v.beslotenDoorId')
    .select(['v.lidId', 'v.reden', 'v.uitleg', 'v.toegekendOp', 'v.geweigerdOp', 'v.ingetrokkenOp'])
    .select(['v.versie', 'b.naam as beslotenDoor', domeinOf.as('adres'), isBeheerder(actor).as('beheert')])
    .where('v.id', '=', id)
    .executeTakeFirst()
  if (!found || !may.decide(actor, found)) throw new NotFound()
  return found
}

const open = (db: Db, actor: Actor | null) =>
  verzoeken(db, actor)
    .where('v.toegekendOp', 'is', null)
    .where('v.geweigerdOp', 'is', null)
    .where('v.ingetrokkenOp', 'is', null)
    .orderBy('v.gevraagdOp')
    .orderBy('v.id')

/** What waits for this actor: as administrator of the own organisation, and what came to the adviesteam. Oldest first, at most 200. */
export async function listWachtend(db: Db, actor: Actor | null): Promise<Wachtend[]> {
  if (!isLid(actor)) return []
  const own = isBeheerder(actor)
  const desk = sql<boolean>`(${decidesOnSides(actor)}::boolean and v.doorgezet_op is not null)`
  return open(db, actor)
    .where('v.lidId', '!=', actor.id)
    .where((eb) => eb.or([own, desk]))
    .limit(200)
    .execute()
}

/** The open requests of one organisation, oldest first; for who may decide on them. At most 200. */
export async function listVerzoekenOf(
  db: Db,
  actor: Actor | null,
  organisatie: { id: string; beheert: boolean },
): Promise<Wachtend[]> {
  if (!may.manage(actor, organisatie)) return []
  return open(db, actor)
    .where('v.organisatieId', '=', organisatie.id)
    .where('v.lidId', '!=', actor?.id ?? '')
    .limit(200)
    .execute()
}

/** In SQL, over `beheerverzoek`: open, and without an answer for so long that the adviesteam is asked. */
export const isOverdue = sql<boolean>`(toegekend_op is null and geweigerd_op is null and ingetrokken_op is null
  and gevraagd_op < now() - make_interval(days => ${doorzetDagen}::int))`

/** The last request of this member to keep this page; undefined when there is none. */
export const findOwnVerzoek = (db: Db, actor: Actor, organisatieId: string) =>
  db
    .selectFrom('beheerverzoek as v')
    .select(['v.id', 'v.reden', 'v.gevraagdOp', 'v.doorgezetOp', 'v.uitleg', 'v.versie'])
    .select(['v.toegekendOp', 'v.geweigerdOp', 'v.ingetrokkenOp'])
    .where('v.lidId', '=', actor.id)
    .where('v.organisatieId', '=', organisatieId)
    .orderBy('v.gevraagdOp', 'desc')
    .limit(1)
    .executeTakeFirst()

export type EigenVerzoek = NonNullable<Awaited<ReturnType<typeof findOwnVerzoek>>>
