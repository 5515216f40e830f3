import { sayAmount } from '#src/markt/aanbestedingen/aanbesteding.ts'
import { amount } from '#src/platform/components/index.ts'
import type { Bouwblokeenheid, Waarde } from './bouwblok.ts'
import type { Inzet } from './waarde.ts'

export const eenheidLabels: Record<Bouwblokeenheid, string> = {
  voltijdjaar: 'Een jaar voltijd werk',
  uur: 'Een betaald uur',
  plek: 'Een plek',
}

const per: Record<Bouwblokeenheid, string> = {
  voltijdjaar: 'per jaar voltijd werk',
  uur: 'per betaald uur',
  plek: 'per plek',
}

export const sayEuro = (bedrag: string): string => sayAmount(bedrag, 'EUR')

/** '€ 40.000 per jaar voltijd werk (36 uur per week)' */
export const sayWaarde = ({ bedrag, eenheid, urenPerWeek }: Waarde): string =>
  `${sayEuro(bedrag)} ${per[eenheid]}${urenPerWeek ? ` (${amount(urenPerWeek)} uur per week)` : ''}`

/** '24 uur per week, 9 maanden' */
export function sayInzet(inzet: Inzet): string {
  if ('maanden' in inzet) return `${amount(inzet.urenPerWeek)} uur per week, ${amount(inzet.maanden)} maanden`
  return 'uren' in inzet ? `${amount(inzet.uren)} uur` : `${amount(inzet.plekken)} plekken`
}
