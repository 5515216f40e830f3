import { sql } from 'kysely'
import type { Manier } from '#src/inloggen/sessies/enter.ts'
import { sessieWerkt } from '#src/inloggen/sessies/sessie.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { hashOf } from '#src/platform/tokens.ts'
import { type PersonaLid, personas, type Sessie, type Sleutel } from './toegang.ts'

const now = sql<Date>`now()`

/** Whose link this is, while it still works; looking uses nothing up. */
export const findInlogverzoek = (db: Db, token: string): Promise<{ naam: string } | undefined> =>
  db
    .selectFrom('inlogverzoek')
    .innerJoin('lid', 'lid.id', 'inlogverzoek.lidId')
    .select('lid.naam')
    .where('inlogverzoek.tokenHash', '=', hashOf(token))
    .where('inlogverzoek.gebruiktOp', 'is', null)
    .where('inlogverzoek.verlooptOp', '>', now)
    .where('lid.vertrokkenOp', 'is', null)
    .executeTakeFirst()

const sessiesOf = (db: Db, actor: Actor) =>
  db
    .selectFrom('sessie')
    .innerJoin('lid', 'lid.id', 'sessie.lidId')
    .select(['sessie.id', 'sessie.toestel', 'sessie.begonnenOp', 'sessie.laatstGezienOp'])
    .select(sql<Manier | null>`sessie.manier`.as('manier'))
    .where('sessie.lidId', '=', actor.id)
    .orderBy('sessie.laatstGezienOp', 'desc')
    .orderBy('sessie.id')

const werkt = sql.raw<boolean>(sessieWerkt)

/** The actor's sessions that still work, the most recent first. */
export const listSessies = (db: Db, actor: Actor): Promise<Sessie[]> =>
  sessiesOf(db, actor).where(werkt).limit(100).execute()

/** Those of the last week that work no more, the most recent first. */
export const listEerdereSessies = (db: Db, actor: Actor): Promise<Sessie[]> =>
  sessiesOf(db, actor)
    .where(sql<boolean>`not ${werkt}`)
    .where(sql<boolean>`sessie.laatst_gezien_op > now() - interval '7 days'`)
    .limit(20)
    .execute()

const working = (db: Db, actor: Actor) =>
  db
    .selectFrom('toegangssleutel')
    .where('lidId', '=', actor.id)
    .where('ingetrokkenOp', 'is', null)
    .where('verlooptOp', '>', now)

/** How many keys to the API the actor has that work. */
export const countSleutels = async (db: Db, actor: Actor): Promise<number> =>
  (
    await working(db, actor)
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n

/** One of the actor's own; another's is not found. */
export async function findSleutel(db: Db, actor: Actor, id: string): Promise<Sleutel> {
  const found = isUuid(id) ? await sleutelsOf(db, actor).where('id', '=', id).executeTakeFirst() : undefined
  if (!found) throw new NotFound()
  return found
}

const sleutelsOf = (db: Db, actor: Actor) =>
  db
    .selectFrom('toegangssleutel')
    .select(['id', 'naam', 'aangemaaktOp', 'verlooptOp', 'laatstGebruiktOp', 'ingetrokkenOp'])
    .where('lidId', '=', actor.id)

/** The actor's access keys, those that no longer work too, the newest first. */
export const listSleutels = (db: Db, actor: Actor): Promise<Sleutel[]> =>
  sleutelsOf(db, actor).orderBy('aangemaaktOp', 'desc').orderBy('id').limit(100).execute()

/** The people of the demo that a visitor may sign in as, in the order of the sign-in page. */
export async function listPersonas(db: Db): Promise<PersonaLid[]> {
  const rows = await db
    .selectFrom('lid')
    .leftJoin('organisatie', 'organisatie.id', 'lid.organisatieId')
    .select(['lid.persona', 'lid.naam', 'lid.functie', 'organisatie.naam as organisatie'])
    .where('lid.persona', 'in', personas)
    .where('lid.vertrokkenOp', 'is', null)
    .execute()
  return personas.flatMap((persona) =>
    rows.filter((row) => row.persona === persona).map((row) => ({ ...row, persona })),
  )
}

/** The member that plays this persona in the demo. */
export async function findPersonaId(db: Db, persona: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('lid')
    .select('id')
    .where('persona', '=', persona)
    .where('vertrokkenOp', 'is', null)
    .executeTakeFirst()
  return row?.id
}
