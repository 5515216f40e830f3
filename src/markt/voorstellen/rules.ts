import type { Lijsten } from '#src/netwerk/regios/lijsten.ts'
import type { VoorstelData } from './forms.ts'

/** What a form cannot know: the first thing that is wrong with it, at its field. */
export function voorstelProbleem(
  { categorieen, regio }: Pick<VoorstelData, 'categorieen' | 'regio'>,
  lijsten: Lijsten,
): { veld: 'categorieen' | 'regio'; probleem: string } | null {
  const codes = lijsten.categorieen.map(({ code }) => code)
  if (!categorieen.every((code) => codes.includes(code)))
    return { veld: 'categorieen', probleem: 'Kies een soort werk uit de lijst.' }
  if (regio && !lijsten.regios.some(({ code }) => code === regio))
    return { veld: 'regio', probleem: 'Kies een regio uit de lijst.' }
  return null
}
