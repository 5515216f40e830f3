/** A kind of work; `cpvBegin`: the first digits of the CPV codes that belong to it. */
export type Categorie = { code: string; naam: string; toelichting: string; cpvBegin: string[] }

/** The category with the longest beginning of this CPV code; null when the code begins like none of them. */
export function categorieOf<C extends Pick<Categorie, 'cpvBegin'>>(
  categorieen: readonly C[],
  cpv: string | null,
): C | null {
  if (cpv === null) return null
  const fits = categorieen.flatMap((categorie) =>
    categorie.cpvBegin
      .filter((begin) => cpv.startsWith(begin))
      .map((begin) => ({ categorie, length: begin.length })),
  )
  return fits.toSorted((a, b) => b.length - a.length)[0]?.categorie ?? null
}
