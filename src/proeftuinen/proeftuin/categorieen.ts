import type { Kysely } from 'kysely'
import type { DB } from '#src/platform/database.generated.ts'

/** A kind of work; `cpvBegin`: the first digits of the CPV codes that belong to it. */
export type Categorie = { code: string; naam: string; cpvBegin: string[] }

/** The short list of kinds of work, in its own order. */
export const listCategorieen = (db: Kysely<DB>): Promise<Categorie[]> =>
  db.selectFrom('categorie').select(['code', 'naam', 'cpvBegin']).orderBy('volgorde').execute()
