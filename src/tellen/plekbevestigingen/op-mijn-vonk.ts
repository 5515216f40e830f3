import { paths } from '#src/paths/index.ts'
import type { Wacht } from '#src/platform/wacht.ts'

const shared = { icon: 'chart-bar', woord: 'Plekken' } as const

type Wachtende = {
  id: string
  naam: string
  aantal: number
  sinds: string
  melders: number
  melder: string
}
type Betwist = { id: string; label: string; organisatie: string; op: string }

/** For who reported it: what another says is not right. */
export const zegBetwist = ({ id, label, organisatie, op }: Betwist): Wacht => ({
  ...shared,
  soort: 'plekbetwist',
  id,
  waarin: label,
  titel: `${organisatie} zegt dat niet klopt wat er over een plek staat`,
  sinds: new Date(op),
  href: paths.plek(id),
  doe: 'Kijk het na',
  dring: 'iemand',
})

/** For who counts: what others reported and nobody answered. */
export const zegOpgaven = ({ id, naam, aantal, sinds, melders, melder }: Wachtende): Wacht => ({
  ...shared,
  soort: 'plekopgaven',
  id,
  waarin: naam,
  titel: `${aantal} ${aantal === 1 ? 'opgave' : 'opgaven'} van ${melders === 1 ? melder : 'anderen'} bevestigen`,
  sinds: new Date(sinds),
  href: paths.bevestigen(id),
  doe: 'Kijk ze na',
  dring: 'iemand',
})
