import type { Categorie } from '#src/netwerk/categorieen/categorie.ts'
import { listCategorieen } from '#src/netwerk/categorieen/queries.ts'
import type { Db } from '#src/platform/db.ts'
import { listRegios } from './queries.ts'
import type { Regio } from './regio.ts'

/** The lists that are data, by which people choose. */
export type Lijsten = { categorieen: Categorie[]; regios: Regio[] }

export async function listLijsten(db: Db): Promise<Lijsten> {
  const [categorieen, regios] = await Promise.all([listCategorieen(db), listRegios(db)])
  return { categorieen, regios }
}
