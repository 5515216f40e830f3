import Fraction from 'fraction.js'
import { amount, sayDate } from '#src/platform/components/index.ts'
import { type Plek, redenLabels, tredeLabels, zegUren } from '#src/tellen/plekken/plek.ts'
import { afgerond } from '#src/tellen/telregimes/tel.ts'
import { baanMinuten, beginRegimes, type Kant, vormLabels } from '#src/tellen/telregimes/telregime.ts'
import { nuEr, type Regel, samenPerWeek } from './kwartaalopgave.ts'

const woorden = ['Geen', 'Eén', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht', 'Negen', 'Tien']

/** 'Zes plekken', '20 plekken'. */
export const zegAantal = (aantal: number): string =>
  `${woorden[aantal] ?? aantal} ${aantal === 1 ? 'plek' : 'plekken'}`

/** '32 uur per week', or where it stands when nobody is placed. */
export const zegStand = ({ stand: { trede, minutenPerWeek } }: Regel): string =>
  minutenPerWeek === null ? tredeLabels[trede] : `${zegUren(minutenPerWeek)} per week`

/** Form and since when; of one that stopped, why. */
export function zegBij({ plek, stand, verloond }: Regel): string {
  const einde = plek.feiten.findLast(({ soort }) => soort === 'beeindigd')
  const delen = [
    vormLabels[plek.vorm],
    stand.sinds && `sinds ${sayDate(stand.sinds)}`,
    stand.trede === 'gestopt' && einde?.reden && redenLabels[einde.reden],
    verloond !== null && `${zegUren(verloond)} verloond in dit kwartaal`,
  ]
  return delen.filter(Boolean).join(', ')
}

/** Contract hours a week of all, and the same in banen of 25.5 hours. */
export function samen(regels: Regel[]): { uren: string; banen: string } {
  const minuten = samenPerWeek(regels)
  return { uren: zegUren(minuten), banen: amount(afgerond(new Fraction(minuten, baanMinuten))) }
}

const landelijk = beginRegimes[0]

const bijWie: Record<Kant, (plek: Plek) => string> = {
  werkgever: ({ werkgever }) => `bij ${werkgever}, als werkgever`,
  inlener: ({ inlener }) => `bij ${inlener ?? 'wie inhuurt'}, want die huurt in`,
  koper: ({ koper }) => `bij ${koper ?? 'wie inkoopt'}, want die koopt in`,
}

/** With whom these count under the national rule: one sentence for each. */
export function zegTelling(regels: Regel[]): string {
  const waar = nuEr(regels).map(({ plek }) => bijWie[landelijk?.telt[plek.vorm] ?? 'werkgever'](plek))
  const once = [...new Set(waar)]
  if (once.length === 0) return ''
  return once.length === 1
    ? `Landelijk tellen deze banen ${once[0]}.`
    : `Landelijk telt een deel ${once.join('; een deel ')}.`
}

/** How sure the hours are. */
export function zegGraad(regels: Regel[]): string {
  const feiten = regels.flatMap(({ plek }) =>
    plek.feiten.filter(({ soort }) => soort === 'geplaatst' || soort === 'uren'),
  )
  const zeker = feiten.filter(({ klopt }) => klopt === true).length
  if (zeker === 0) return 'nog door niemand bevestigd'
  return zeker === feiten.length ? 'bevestigd door de andere kant' : `${zeker} van ${feiten.length} bevestigd`
}
