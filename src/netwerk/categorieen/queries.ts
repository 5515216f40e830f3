import { builtOnce } from '#src/platform/built-once.ts'
import type { Db } from '#src/platform/db.ts'
import type { Categorie } from './categorie.ts'

/** The short list of kinds of work, in its own order. */
export const listCategorieen = (db: Db): Promise<Categorie[]> => inVolgorde(db, null, {})

const inVolgorde = builtOnce((db) =>
  db.selectFrom('categorie').select(['code', 'naam', 'toelichting', 'cpvBegin']).orderBy('volgorde'),
)
