import type Fraction from 'fraction.js'
import { sayDate } from '#src/platform/components/index.ts'
import { dagVan, zegKwartaal } from './kwartaal.ts'
import { afgerond, type Deel, minutenPerBaan, type Periode, type Regel } from './tel.ts'
import { kantLabels, type Telregime } from './telregime.ts'

/** A decimal number as Dutch text has it: '1,10'. */
export const zegGetal = (getal: Fraction, decimalen = 2): string =>
  afgerond(getal, decimalen).replace('.', ',')

const nietLabels = {
  register: 'Telt niet: niemand zag dat dit in het doelgroepregister staat',
  niet_geplaatst: 'Telt niet: in deze periode was er geen plaatsing',
  geen_uren: 'Telt niet: in deze periode waren er geen uren',
}

/** Why a plek counts as it does, in one sentence. */
export function legUit(regel: Regel, regime: Telregime, periode: Periode): string {
  if (regel.niet) return `${nietLabels[regel.niet]}.`
  const banen = regel.minuten.div(minutenPerBaan(regime, periode))
  const delen = regel.delen.map(zegDeel).join('; ')
  return `${delen[0]?.toUpperCase()}${delen.slice(1)}. Samen ${zegUren(regel.minuten)}: ${zegGetal(banen)} banen, bij ${kantLabels[regel.kant]}.`
}

const zegUren = (minuten: Fraction) => `${zegGetal(minuten.div(60))} uur`

function zegDeel({ kwartaal, eerste, laatste, minuten, verloond, dagen }: Deel): string {
  const waarvan = verloond ? 'verloond' : `volgens de uren per week, over ${dagen} dagen`
  return `${zegKwartaal(kwartaal)} (${sayDate(dagVan(eerste))} tot en met ${sayDate(dagVan(laatste))}): ${zegUren(minuten)} ${waarvan}`
}
