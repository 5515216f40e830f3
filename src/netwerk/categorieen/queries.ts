import type { Db } from '#src/platform/web/context.ts'

import type { Categorie } from './categorie.ts'

/** The short list of kinds of work, in its own order. */
export const listCategorieen = (db: Db): Promise<Categorie[]> =>
  db.selectFrom('categorie').select(['code', 'naam', 'toelichting', 'cpvBegin']).orderBy('volgorde').execute()
