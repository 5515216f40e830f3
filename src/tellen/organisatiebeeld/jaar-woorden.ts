import { capital } from '#src/platform/components/index.ts'
import type { LijnenData } from '#src/platform/grafiek/lijnen.ts'
import { zegKwartaal } from '#src/tellen/telregimes/kwartaal.ts'
import { type Vorm, vormLabels } from '#src/tellen/telregimes/telregime.ts'
import type { Jaarbeeld } from './jaar.ts'
import { zegRegime, zegVersie } from './woorden.ts'

const komma = (banen: string) => banen.replace('.', ',')

/** What the year counted under each regime, and how that is told. */
export function zinnenVanJaar({ jaar, voorlopig, reeksen }: Jaarbeeld): string[] {
  const zinnen = reeksen.map(({ regime, jaarbanen }) => {
    const wat = `${zegRegime(regime)} (${zegVersie(regime)})`
    return jaarbanen === null
      ? `${wat}: over het hele jaar is er geen getal om te tonen.`
      : `${wat}: ${komma(jaarbanen)} banen over ${jaar}.`
  })
  return [
    ...zinnen,
    `Een baan is 25,5 betaalde uren per week, het hele jaar. Wat minder dan 5 plekken telt, of wat je daaruit kunt berekenen, staat er niet in.${voorlopig ? ' Het jaar is nog niet voorbij: dit is tot en met vandaag, en kan veranderen.' : ''}`,
  ]
}

/** A quarter of which something is shown. */
export const ietsTeTonen = ({ reeksen }: Jaarbeeld): boolean =>
  reeksen.some(({ kwartalen }) => kwartalen.some(({ banen }) => banen !== null))

export const lijnenVanJaar = ({ voorlopig, reeksen }: Jaarbeeld): LijnenData => ({
  eenheid: 'banen',
  kwartalen: reeksen[0]?.kwartalen.map(({ sleutel }) => sleutel) ?? [],
  voorlopig,
  reeksen: reeksen.map(({ regime, kwartalen }) => ({
    naam: zegRegime(regime),
    waarden: kwartalen.map(({ banen }) => (banen === null ? null : Number(banen))),
  })),
})

/** The last quarter by form, as it is shown. */
export function vormenVanJaar({ jaar, reeksen }: Jaarbeeld) {
  const [alles] = reeksen
  const laatste = alles?.kwartalen.at(-1)?.sleutel
  const titel = `${laatste ? capital(zegKwartaal(laatste)) : jaar}, per vorm: ${alles ? zegRegime(alles.regime) : ''}`
  const getoond = (alles?.vormen ?? []).some(({ banen }) => banen !== null)
  const rijen = (getoond ? (alles?.vormen ?? []) : []).map(({ sleutel, banen, plekken }) => [
    capital(vormLabels[sleutel as Vorm]),
    banen === null ? 'niet te tonen' : komma(banen),
    plekken === null ? 'niet te tonen' : String(plekken),
  ])
  return { titel, kop: ['Vorm', 'Banen', 'Plekken'], rijen }
}
