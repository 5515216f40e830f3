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

/** With which digits its CPV codes begin, and which longer beginnings among those belong to another. */
export type Cpvbereik = { begint: string[]; behalve: string[] }

/**
 * The CPV codes for which categorieOf gives this category, as beginnings to look for. What begins like none of them all is
 * the work that fits nowhere else: of the category that has no beginnings.
 */
export function cpvbereikOf(
  categorieen: readonly Pick<Categorie, 'code' | 'cpvBegin'>[],
  { code, cpvBegin }: Pick<Categorie, 'code' | 'cpvBegin'>,
): Cpvbereik {
  const others = categorieen.filter((one) => one.code !== code).flatMap((one) => one.cpvBegin)
  if (cpvBegin.length === 0) return { begint: [''], behalve: others }
  const isLonger = (other: string) => cpvBegin.some((begin) => other.startsWith(begin))
  return { begint: cpvBegin, behalve: others.filter(isLonger) }
}
