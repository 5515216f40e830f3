import { sql } from 'kysely'
import { type Actor, isLid } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { type Asker, filled } from '#src/platform/places.ts'
import { teVolgen, type Volgbaar } from '#src/platform/te-volgen.ts'
import { may } from './policy.ts'
import { type Doel, hoogstens, type Volgsoort } from './volging.ts'

/** Everything that can be followed, in the order of the nouns. */
export const listVolgbaar = (asker: Asker): Promise<Volgbaar[]> => filled(asker, teVolgen, null)

/** What the noun of this kind says of following it; NotFound for what cannot be followed. */
export async function volgbaarVan(asker: Asker, soort: string): Promise<Volgbaar> {
  const found = (await listVolgbaar(asker)).find((one) => one.soort === soort)
  if (!found) throw new NotFound()
  return found
}

/** What is to be followed, as this actor may see it; NotFound for what is not there for him or her. */
export async function findDoel(asker: Asker, { soort, id }: { soort: Volgsoort; id: string }): Promise<Doel> {
  const { findTitel, href } = await volgbaarVan(asker, soort)
  const titel = await findTitel(asker.db, asker.actor, id)
  if (titel === undefined) throw new NotFound()
  return { soort, id, titel, href: href(id) }
}

/** Since when this actor follows it; null when not. */
export async function findSinds(
  asker: Asker,
  { soort, id }: Pick<Doel, 'soort' | 'id'>,
): Promise<Date | null> {
  const { db, actor } = asker
  if (!may.follow(actor)) return null
  const { kolom } = await volgbaarVan(asker, soort)
  const found = await db
    .selectFrom('volging')
    .select('sinds')
    .where('lidId', '=', actor.id)
    .where(sql<boolean>`${sql.ref(kolom)} = ${id}`)
    .executeTakeFirst()
  return found?.sinds ?? null
}

/** Whether the actor follows this member; null for who cannot be followed by this actor: a guest, oneself. */
export async function findVolgstand(asker: Asker, lidId: string): Promise<boolean | null> {
  const { findTitel } = await volgbaarVan(asker, 'leden')
  if ((await findTitel(asker.db, asker.actor, lidId)) === undefined) return null
  return (await findSinds(asker, { soort: 'leden', id: lidId })) !== null
}

/** How many follow this organisation. For the machinery: who may know it is the organisation's to say. */
export async function countVolgers(db: Db, organisatieId: string): Promise<number> {
  const { aantal } = await db
    .selectFrom('volging')
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .where('organisatieId', '=', organisatieId)
    .executeTakeFirstOrThrow()
  return aantal
}

/**
 * What this member follows, by kind and name. A proeftuin that he or she may not see now is not there, nor a member who
 * left: not even that something is followed.
 */
export async function listVolgend(asker: Asker): Promise<Doel[]> {
  const { db, actor } = asker
  if (!isLid(actor)) return []
  const soorten = await listVolgbaar(asker)
  const each = soorten.map((one) => ofKind(db, actor, one))
  const { rows } = await sql<Omit<Doel, 'href'>>`
    select * from (${sql.join(each, sql` union all `)}) t
    where titel is not null order by lower(titel), volging_id limit ${hoogstens}`.execute(db)
  return rows.map(({ soort, id, titel }) => {
    const href = soorten.find((one) => one.soort === soort)?.href(id) ?? ''
    return { soort, id, titel, href }
  })
}

/** What is followed of one kind, with what it is called for this actor. */
const ofKind = (db: Db, actor: Actor, { soort, kolom, titel }: Volgbaar) =>
  sql`select v.id as volging_id, ${soort}::text as soort, v.${sql.ref(kolom)}::text as id, ${titel(db, actor)} as titel
    from volging v where v.lid_id = ${actor.id} and v.${sql.ref(kolom)} is not null`
