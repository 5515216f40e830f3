import { type Kysely, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'
import { hashOf } from '#src/platform/login/tokens.ts'
import { type PersonaLid, personas, type Sessie, type Sleutel } from './toegang.ts'

type Db = Kysely<DB>
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

/** The actor's sessions that still work, the most recent first. */
export const listSessies = (db: Db, actor: Actor): Promise<Sessie[]> =>
  db
    .selectFrom('sessie')
    .select(['id', 'toestel', 'begonnenOp', 'laatstGezienOp'])
    .where('lidId', '=', actor.id)
    .where('beeindigdOp', 'is', null)
    .where('verlooptOp', '>', now)
    .orderBy('laatstGezienOp', 'desc')
    .orderBy('id')
    .limit(100)
    .execute()

/** The actor's access keys, those that no longer work too, the newest first. */
export const listSleutels = (db: Db, actor: Actor): Promise<Sleutel[]> =>
  db
    .selectFrom('toegangssleutel')
    .select(['id', 'naam', 'aangemaaktOp', 'verlooptOp', 'laatstGebruiktOp', 'ingetrokkenOp'])
    .where('lidId', '=', actor.id)
    .orderBy('aangemaaktOp', 'desc')
    .orderBy('id')
    .limit(100)
    .execute()

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
