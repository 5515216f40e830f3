import type { Kysely } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'
import { NotFound } from '#src/platform/errors.ts'
import type { EigenProfiel, Lid } from './lid.ts'
import { may } from './policy.ts'

type Db = Kysely<DB>

const leden = (db: Db) =>
  db
    .selectFrom('lid')
    .leftJoin('organisatie', 'organisatie.id', 'lid.organisatieId')
    .select([
      'lid.id',
      'lid.naam',
      'lid.functie',
      'lid.rollen',
      'lid.organisatieId',
      'organisatie.naam as organisatie',
    ])
    .where('lid.vertrokkenOp', 'is', null)

/** The account with this address, whatever its capitals; undefined when there is none. For the machinery: it asks no one. */
export const findLidByEmail = (db: Db, email: string): Promise<Lid | undefined> =>
  leden(db)
    .where((eb) => eb(eb.fn<string>('lower', ['lid.email']), '=', email.toLowerCase()))
    .executeTakeFirst()

/** Members by name; of one organisation when it is given. A guest and a visitor see none. At most 500. */
export async function listLeden(
  db: Db,
  actor: Actor | null,
  filter: { organisatieId?: string } = {},
): Promise<Lid[]> {
  if (!may.list(actor)) return []
  let query = leden(db).where('lid.toegelatenOp', 'is not', null).orderBy('lid.naam').orderBy('lid.id')
  if (filter.organisatieId) query = query.where('lid.organisatieId', '=', filter.organisatieId)
  return query.limit(500).execute()
}

/** The actor's own profile, to show and to edit. */
export async function findEigenProfiel(db: Db, actor: Actor): Promise<EigenProfiel> {
  const profiel = await db
    .selectFrom('lid')
    .leftJoin('organisatie', 'organisatie.id', 'lid.organisatieId')
    .select(['lid.naam', 'lid.email', 'lid.functie', 'lid.rollen', 'lid.brengt', 'lid.zoekt', 'lid.versie'])
    .select('organisatie.naam as organisatie')
    .where('lid.id', '=', actor.id)
    .executeTakeFirst()
  if (!profiel) throw new NotFound()
  return profiel
}
