import type { z } from 'zod'
import { knownCategorie } from '#src/netwerk/categorieen/veld.ts'
import { type Doelgroep, teKiezen } from '#src/netwerk/keuzelijsten/keuzelijst.ts'
import { listDoelgroepen } from '#src/netwerk/keuzelijsten/queries.ts'
import { knownKeuze } from '#src/netwerk/keuzelijsten/veld.ts'
import { type Lijsten, listLijsten } from '#src/netwerk/regios/lijsten.ts'
import { knownRegio } from '#src/netwerk/regios/veld.ts'
import type { Db } from '#src/platform/db.ts'

/** The lists that are data, by which one says what a proeftuin is about. */
export type Keuzes = Lijsten & { doelgroepen: Doelgroep[] }

/** `gekozen`: the doelgroepen that it has already; of those it keeps also what is not offered any more. */
export async function listKeuzes(db: Db, gekozen: readonly string[] = []): Promise<Keuzes> {
  const [lijsten, doelgroepen] = await Promise.all([listLijsten(db), listDoelgroepen(db)])
  return { ...lijsten, doelgroepen: teKiezen(doelgroepen, gekozen) }
}

/** Refuses what is not in these lists. */
export const uitKeuzes = <
  T extends { categorie: string; regio?: string | null | undefined; doelgroepen: string[] },
>(
  form: z.ZodType<T>,
  { categorieen, regios, doelgroepen }: Keuzes,
): z.ZodType<T> =>
  knownKeuze(knownRegio(knownCategorie(form, categorieen), regios), 'doelgroepen', doelgroepen)
