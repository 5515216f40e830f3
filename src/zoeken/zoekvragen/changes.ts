import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import type { Asker } from '#src/platform/places.ts'
import { zoekAlles } from '#src/zoeken/zoeken/zoek.ts'
import type { ZoekvraagEdit } from './forms.ts'
import { hoogstens, queryOf, type Zoekvraag } from './zoekvraag.ts'

type Nieuw = Pick<Zoekvraag, 'naam' | 'q' | 'filters' | 'mail'>

/** Keeps it with what it finds now, so that only what comes after is new. The same one twice is the one that is there; gives its id. */
export async function bewaarZoekvraag(asker: Asker & { actor: Actor }, nieuw: Nieuw): Promise<string> {
  const { db, actor } = asker
  await sql`select from lid where id = ${actor.id} for no key update`.execute(db)
  const kept = await db
    .selectFrom('zoekvraag')
    .select(['id', 'q', 'filters'])
    .where('lidId', '=', actor.id)
    .execute()
  const same = kept.find(({ q, filters }) => q === nieuw.q && filters === nieuw.filters)
  if (same) return same.id
  if (kept.length >= hoogstens)
    throw new Conflict(`Je bewaart al ${hoogstens} zoekvragen. Verwijder er eerst een, op ‘Je zoekvragen’.`)
  const { treffers, meer } = await zoekAlles(asker, queryOf(nieuw))
  const { id } = await db
    .insertInto('zoekvraag')
    .values({ ...nieuw, lidId: actor.id, teRuim: meer, gezien: meer ? null : treffers.map((one) => one.id) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

type Wijziging = ZoekvraagEdit & { id: string }

/** Only one's own; what is not there any more stays so. */
export async function wijzigZoekvraag(db: Db, actor: Actor, { id, ...given }: Wijziging): Promise<void> {
  await db.updateTable('zoekvraag').set(given).where('id', '=', id).where('lidId', '=', actor.id).execute()
}

export async function verwijderZoekvraag(db: Db, actor: Actor, id: string): Promise<void> {
  await db.deleteFrom('zoekvraag').where('id', '=', id).where('lidId', '=', actor.id).execute()
}
