import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import type { Gast } from './aanmelding.ts'
import { may } from './policy.ts'
import { kantstand } from './queries.ts'

const gasten = (db: Db) =>
  db
    .selectFrom('lid as l')
    .leftJoin('organisatie as o', 'o.id', 'l.organisatieId')
    .select(['l.id', 'l.naam', 'l.email', 'l.functie', 'l.versie', 'l.aangemaaktOp as sinds'])
    .select(['o.naam as organisatie', 'o.soort'])
    .select(kantstand)
    .select(
      sql<string[]>`array(select p.titel from teamlid t join proeftuin p on p.id = t.proeftuin_id
        where t.lid_id = l.id and p.weggehaald_op is null order by p.titel)`.as('proeftuinen'),
    )
    .where('l.toegelatenOp', 'is', null)
    .where('l.vertrokkenOp', 'is', null)

/** Guests who did not ask to join themselves, the oldest first; for the adviesteam only. At most 200. */
export async function listGasten(db: Db, actor: Actor | null): Promise<Gast[]> {
  if (!may.handle(actor)) throw new NotFound()
  return gasten(db)
    .where(
      sql<boolean>`not exists (select from aanmelding a where lower(a.email) = lower(l.email)
        and a.bevestigd_op is not null and a.toegelaten_op is null and a.geweigerd_op is null)`,
    )
    .orderBy('l.aangemaaktOp')
    .orderBy('l.id')
    .limit(200)
    .execute()
}

/** One guest; not found once he or she is a member. For the adviesteam only. */
export async function findGast(db: Db, actor: Actor | null, id: string): Promise<Gast> {
  if (!may.handle(actor) || !isUuid(id)) throw new NotFound()
  const found = await gasten(db).where('l.id', '=', id).executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}
