import { Badge, type BadgeKind, type IconName, sayDate } from '#src/platform/components/index.ts'
import { today } from '#src/platform/today.ts'
import { type Stand, standOf, type Termijn } from './termijn.ts'

const looks: Record<Stand['kleur'], { icon: IconName; kind: BadgeKind }> = {
  loopt: { icon: 'clock', kind: 'neutral' },
  vandaag: { icon: 'clock', kind: 'sun' },
  te_laat: { icon: 'alert-triangle', kind: 'late' },
  voldaan: { icon: 'circle-check', kind: 'good' },
}

const werkdagen = (aantal: number) => `${aantal} ${aantal === 1 ? 'werkdag' : 'werkdagen'}`

/** In words, so that it does not hang on a colour. */
export function sayTermijn(termijn: Termijn, vandaag = today()): string {
  const stand = standOf(termijn, vandaag)
  const uiterlijk = sayDate(termijn.uiterlijkOp)
  switch (stand.kleur) {
    case 'voldaan':
      return 'Beantwoord'
    case 'te_laat':
      return `${stand.werkdagen === 0 ? 'Te laat' : `${werkdagen(stand.werkdagen)} te laat`}: antwoord was beloofd voor ${uiterlijk}`
    case 'vandaag':
      return 'Vandaag is de laatste dag voor een antwoord'
    case 'loopt':
      return `Antwoord uiterlijk ${uiterlijk} (dag ${stand.dag} van ${werkdagen(stand.van)})`
  }
}

/** A promise of an answer: until when, how old it is, and whether it is late. */
export const TermijnRegel = ({ termijn, vandaag = today() }: { termijn: Termijn; vandaag?: string }) => (
  <Badge {...looks[standOf(termijn, vandaag).kleur]}>{sayTermijn(termijn, vandaag)}</Badge>
)
