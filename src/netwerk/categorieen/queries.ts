import { builtOnce } from '#src/platform/built-once.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import type { Categorie } from './categorie.ts'

/** The short list of kinds of work, in its own order. */
export const listCategorieen = (db: Db): Promise<Categorie[]> => inVolgorde(db, null, {})

/** The list, and of it the one with this code; NotFound when there is none. */
export async function findCategorie(
  db: Db,
  code: string,
): Promise<{ categorie: Categorie; categorieen: Categorie[] }> {
  const categorieen = await listCategorieen(db)
  const categorie = categorieen.find((one) => one.code === code)
  if (!categorie) throw new NotFound()
  return { categorie, categorieen }
}

const inVolgorde = builtOnce((db) =>
  db.selectFrom('categorie').select(['code', 'naam', 'toelichting', 'cpvBegin']).orderBy('volgorde'),
)
