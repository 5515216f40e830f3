import type { z } from 'zod'
import type { Categorie } from '#src/netwerk/categorieen/categorie.ts'
import { listCategorieen } from '#src/netwerk/categorieen/queries.ts'
import { knownCategorie } from '#src/netwerk/categorieen/veld.ts'
import { type Doelgroep, teKiezen } from '#src/netwerk/keuzelijsten/keuzelijst.ts'
import { listDoelgroepen } from '#src/netwerk/keuzelijsten/queries.ts'
import { knownKeuze } from '#src/netwerk/keuzelijsten/veld.ts'
import type { Db } from '#src/platform/db.ts'

/** The lists that are data, by which one says for what and whom a werkwijze is. */
export type Keuzes = { categorieen: Categorie[]; doelgroepen: Doelgroep[] }

/** `gekozen`: the doelgroepen that it has already; of those it keeps also what is not offered any more. */
export async function listKeuzes(db: Db, gekozen: readonly string[] = []): Promise<Keuzes> {
  const [categorieen, doelgroepen] = await Promise.all([listCategorieen(db), listDoelgroepen(db)])
  return { categorieen, doelgroepen: teKiezen(doelgroepen, gekozen) }
}

/** Refuses what is not in these lists. */
export const uitKeuzes = <T extends { categorie: string; doelgroepen: string[] }>(
  form: z.ZodType<T>,
  { categorieen, doelgroepen }: Keuzes,
): z.ZodType<T> => knownKeuze(knownCategorie(form, categorieen), 'doelgroepen', doelgroepen)
