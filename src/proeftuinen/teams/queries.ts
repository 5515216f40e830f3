import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { hashOf } from '#src/platform/tokens.ts'
import { isBarredLid, isFrozen } from '#src/proeftuinen/proeftuin/policy.ts'
import { keerAfgeslagen, type Ontvangen, type Uitnodiging } from './team.ts'

/** In SQL, of an invitation: neither answered nor withdrawn, as in `uitnodiging_open_idx`. */
export const isOpen = sql<boolean>`(aangenomen_op is null and ingetrokken_op is null and afgeslagen_op is null)`

/** Invitations of a proeftuin that are open, or were declined by who was not asked again; newest first; for who may invite. */
export const listUitnodigingen = (db: Db, proeftuinId: string): Promise<Uitnodiging[]> =>
  db
    .selectFrom('uitnodiging as u')
    .leftJoin('lid as w', 'w.id', 'u.lidId')
    .select(['u.id', 'u.email', 'u.rol', 'u.verstuurdOp', 'u.verlooptOp as verloopt', 'u.afgeslagenOp'])
    .select(sql<string>`coalesce(w.naam, u.naam)`.as('naam'))
    .where('u.proeftuinId', '=', proeftuinId)
    .where('u.aangenomenOp', 'is', null)
    .where('u.ingetrokkenOp', 'is', null)
    .where(
      sql<boolean>`not (u.afgeslagen_op is not null and exists (select from uitnodiging n
        where n.proeftuin_id = u.proeftuin_id and (n.lid_id = u.lid_id or lower(n.email) = lower(u.email))
          and n.verstuurd_op > u.afgeslagen_op and n.ingetrokken_op is null))`,
    )
    .orderBy('u.verstuurdOp', 'desc')
    .limit(100)
    .execute()

/** How many were asked and can still answer; for who may invite. */
export async function countOpenUitnodigingen(db: Db, proeftuinId: string): Promise<number> {
  const { aantal } = await db
    .selectFrom('uitnodiging')
    .select(({ fn }) => fn.countAll<number>().as('aantal'))
    .where('proeftuinId', '=', proeftuinId)
    .where(isOpen)
    .where('verlooptOp', '>', sql<Date>`now()`)
    .executeTakeFirstOrThrow()
  return aantal
}

/** Whether who has this address declined so often that nobody asks again. */
export async function isDeclined(db: Db, proeftuinId: string, email: string): Promise<boolean> {
  const { aantal } = await db
    .selectFrom('uitnodiging')
    .select(({ fn }) => fn.countAll<number>().as('aantal'))
    .where('proeftuinId', '=', proeftuinId)
    .where(sql<string>`lower(email)`, '=', email)
    .where('aangenomenOp', 'is', null)
    .where('ingetrokkenOp', 'is', null)
    .where('afgeslagenOp', 'is not', null)
    .executeTakeFirstOrThrow()
  return aantal >= keerAfgeslagen
}

const supplies = sql<boolean>`(u.rol = 'leverancier' or (l.id is not null and is_leverancier(l.id)))`

/** The wall for who was asked: a supplier by this role, or by what the account works for. */
export const isClosedToReceiver = sql<boolean>`(${isFrozen} and ${supplies})`

/** Whoever blocked the one who asks hears nothing of it, and the one who asks does not hear that. */
export const isBlocked = sql<boolean>`exists (
  select from blokkade k where k.lid_id = l.id and k.geblokkeerd_id = u.door_id)`

/** What was written with it, over `uitnodiging as u`; not while the purchase runs to who may not read what runs. */
export const openWords = sql<string>`case when ${isClosedToReceiver} or (l.id is not null and ${isBarredLid('l.id')})
  then '' else u.boodschap end`

/** The member who was asked, over `uitnodiging as u` and `lid as l`: by name, or by an address that is his or hers. */
export const isAsked = sql<boolean>`(l.id = u.lid_id or lower(l.email) = lower(u.email))`

/** What was asked and has no answer, or no. */
const asked = (db: Db) =>
  db
    .selectFrom('uitnodiging as u')
    .innerJoin('proeftuin as p', 'p.id', 'u.proeftuinId')
    .innerJoin('organisatie as o', 'o.id', 'p.organisatieId')
    .innerJoin('lid as d', 'd.id', 'u.doorId')
    .leftJoin('lid as l', (join) => join.on(isAsked).on('l.vertrokkenOp', 'is', null))
    .select([
      'u.id',
      'u.proeftuinId',
      'p.titel',
      'o.naam as organisatie',
      'd.naam as door',
      'u.rol',
      'u.naam',
      'u.verstuurdOp',
      'u.afgeslagenOp',
    ])
    .select(sql<string>`coalesce(u.email, '')`.as('email'))
    .select(['l.id as lidId', supplies.as('levert'), isClosedToReceiver.as('gesloten')])
    .select(openWords.as('boodschap'))
    .where('u.aangenomenOp', 'is', null)
    .where('u.ingetrokkenOp', 'is', null)
    .where('p.weggehaaldOp', 'is', null)
    .where('u.verlooptOp', '>', sql<Date>`now()`)
    .where((eb) => eb.or([eb('u.lidId', 'is', null), eb('l.id', 'is not', null)]))

/**
 * The invitation behind the token of a mail, or by its id when it was sent to this member; undefined when it was used,
 * withdrawn, too old or never was.
 */
export const findUitnodiging = (
  db: Db,
  actor: Actor | null,
  sleutel: string,
): Promise<Ontvangen | undefined> =>
  (isUuid(sleutel)
    ? asked(db)
        .where('u.id', '=', sleutel)
        .where('l.id', '=', actor?.id ?? null)
    : asked(db).where('u.tokenHash', '=', hashOf(sleutel))
  ).executeTakeFirst()

/** Who of the team leads, for a mail; nobody on the suppliers' side. */
export const listTrekkers = (db: Db, proeftuinId: string) =>
  db
    .selectFrom('teamlid')
    .select('lidId')
    .where('proeftuinId', '=', proeftuinId)
    .where('rol', '=', 'trekker')
    .where(sql<boolean>`not is_leverancier(lid_id)`)
    .execute()

/** Invitations that this member can accept now. */
export const listOntvangen = (db: Db, lidId: string): Promise<Ontvangen[]> =>
  asked(db)
    .where('u.afgeslagenOp', 'is', null)
    .where('l.id', '=', lidId)
    .where((eb) => eb.not(eb.or([isClosedToReceiver, isBlocked])))
    .orderBy('u.verstuurdOp', 'desc')
    .limit(20)
    .execute()
