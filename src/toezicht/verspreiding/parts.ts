import type { Categorie } from '#src/netwerk/categorieen/categorie.ts'
import { paths } from '#src/paths/index.ts'
import { sayDate } from '#src/platform/components/index.ts'
import type { Gevolgdsoort } from '#src/verspreiden/navolgingen/navolging.ts'
import type { Voorbeeld, Wat } from './voorbeeld.ts'

export const soortLabel: Record<Gevolgdsoort, { een: string; meer: string }> = {
  werkwijze: { een: 'Werkwijze', meer: 'Werkwijzen' },
  haakje: { een: 'Haakje', meer: 'Haakjes' },
  proeftuin: { een: 'Proeftuin', meer: 'Proeftuinen' },
}

export const back = { href: paths.adviesteam(), label: 'Adviesteam' }
export const kop = 'Wat zich verspreidt'

export const naamOf = (categorieen: Categorie[], code: string | null) =>
  categorieen.find((one) => one.code === code)?.naam ?? null

const adres: Record<Gevolgdsoort, (id: string) => string> = {
  werkwijze: paths.werkwijze,
  haakje: paths.haakje,
  proeftuin: paths.proeftuin,
}

/** Of the page of the example itself. */
export const adresVan = ({ soort, id }: Wat): string => adres[soort](id)

export const sayOrganisaties = (n: number) =>
  n === 0
    ? 'Nog niemand zei dit na te doen'
    : n === 1
      ? '1 organisatie doet dit na'
      : `${n} organisaties doen dit na`

/** Who does it, since when, and who copied it. */
export function saySpread({ organisaties, laatst, sinds, kopieen }: Voorbeeld): string {
  const sinceWhen = laatst ? `de laatste begon op ${sayDate(laatst)}` : `sinds ${sayDate(sinds)}`
  const doen = `${sayOrganisaties(organisaties)}, ${sinceWhen}.`
  if (!kopieen) return doen
  return `${doen} ${kopieen === 1 ? '1 lid kopieerde' : `${kopieen} leden kopieerden`} het.`
}

/** ‘3 duwtjes, 1 organisatie begon daarna’, of what was sent. */
export function sayDuwtjes({ duwtjes, begonnenNa }: Pick<Voorbeeld, 'duwtjes' | 'begonnenNa'>): string {
  const gestuurd = duwtjes === 1 ? '1 duwtje' : `${duwtjes} duwtjes`
  if (begonnenNa === 0) return `${gestuurd}, nog niemand begon daarna`
  return `${gestuurd}, ${begonnenNa === 1 ? '1 organisatie begon' : `${begonnenNa} organisaties begonnen`} daarna`
}
