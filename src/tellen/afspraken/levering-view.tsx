import Fraction from 'fraction.js'
import { paths } from '#src/paths/index.ts'
import { amount, Figures, sayDate, Table } from '#src/platform/components/index.ts'
import { zegKwartaal } from '#src/tellen/telregimes/kwartaal.ts'
import type { Afspraak } from './afspraak.ts'
import type { Levering } from './levering.ts'

/** '6 van 6 plekken'. */
const zegVan = ({ waarde, afgesproken, eenheid }: Levering) =>
  `${amount(waarde)} van ${amount(afgesproken)} ${eenheid}`

const regels: Record<Levering['eenheid'], string> = {
  plekken: 'Geplaatst of doorgestroomd',
  banen: 'Van 25,5 betaalde uren per week',
  uren: 'Betaalde uren sinds de afspraak',
}
const regime = 'regime bijdrage: ook buiten het doelgroepregister'

/** In one line: how much, under which rule, until which day and how sure. */
export const zegLevering = (levering: Levering): string =>
  `Er kwam: ${zegVan(levering)}, op ${sayDate(levering.op)}, ${levering.graad} (${regime})`

/** A bar that says the same as the number beside it, with a line at what was agreed. */
const Streep = ({ levering }: { levering: Levering }) => {
  const deel = new Fraction(levering.waarde).div(levering.afgesproken).mul(200).valueOf()
  const breed = Math.min(240, Math.max(0, Math.round(deel)))
  return (
    <svg viewBox="0 0 244 20" width="244" height="20" role="img" aria-label={zegVan(levering)}>
      <rect x="1" y="5" width="240" height="10" fill="none" stroke="currentColor" />
      <rect x="1" y="5" width={breed} height="10" fill="currentColor" />
      <path d="M201 0v20" stroke="currentColor" stroke-width="3" />
    </svg>
  )
}

type Props = { afspraak: Afspraak; levering: Levering }

/** What came of a result so far, beside what was agreed. */
export const WatErKwam = ({ afspraak, levering }: Props) => (
  <section aria-labelledby="levering">
    <h2 id="levering">Wat er kwam</h2>
    <Figures
      items={[
        {
          waarde: levering.waarde,
          eenheid: `van ${amount(levering.afgesproken)} ${levering.eenheid}`,
          over: `Bij ${afspraak.van} in deze proeftuin`,
          regel: `${regels[levering.eenheid]}; ${regime}`,
          graad: levering.graad,
          graadOp: null,
          op: levering.op,
          bron: { href: paths.plekken(afspraak.proeftuinId), label: 'de plekken' },
        },
      ]}
    />
    <p>
      <Streep levering={levering} />
    </p>
    <PerKwartaal levering={levering} />
  </section>
)

const PerKwartaal = ({ levering: { perKwartaal, eenheid, graad } }: { levering: Levering }) => (
  <Table
    caption={`Per kwartaal, in ${eenheid} (${regime}; ${graad})`}
    head={['Kwartaal', eenheid === 'uren' ? 'In het kwartaal' : 'Op de laatste dag', 'Tot en met']}
    rows={perKwartaal.map(({ kwartaal, tot, waarde }) => [
      zegKwartaal(kwartaal),
      `${amount(waarde)} ${eenheid}`,
      sayDate(tot),
    ])}
    numeric={[1]}
  />
)
