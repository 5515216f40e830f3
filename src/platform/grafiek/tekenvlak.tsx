import type { Child } from 'hono/jsx'
import type { Kleur, Pad, Patroon, Tekening, Tekst, Vulling } from './tekening.ts'

/** Tokens; with the reader's own colours they are set to those (styles/forced-colors.css). */
const waarde = (kleur: Kleur) => `var(--vonk-${kleur === 'zacht' ? 'inkt-zacht' : kleur})`

const patronen: Record<Patroon, { zijde: number; d: string; draai?: number; dikte: number; punt?: true }> = {
  arcering: { zijde: 6, d: 'M3,0V6', draai: 45, dikte: 1.2 },
  stippen: { zijde: 5, d: 'M2.5,2.5h0', dikte: 2, punt: true },
  strepen: { zijde: 4.5, d: 'M2.25,0V4.5', dikte: 1.2 },
}

type PatroonProps = { id: string; patroon: Patroon; kleur: Kleur }

/** Lines on a light ground of their own colour. */
export const Patroondef = ({ id, patroon, kleur }: PatroonProps) => {
  const { zijde, d, draai, dikte, punt } = patronen[patroon]
  return (
    <pattern
      id={id}
      width={zijde}
      height={zijde}
      patternUnits="userSpaceOnUse"
      patternTransform={draai && `rotate(${draai})`}
    >
      <path d={`M0,0H${zijde}V${zijde}H0Z`} fill={waarde(kleur)} fill-opacity=".12" />
      <path
        d={d}
        stroke={waarde(kleur)}
        stroke-width={dikte}
        stroke-opacity={punt ? undefined : '.5'}
        stroke-linecap={punt && 'round'}
      />
    </pattern>
  )
}

export const patroonId = (id: string, patroon: Patroon, kleur: Kleur) => `${id}-${patroon}-${kleur}`

const vul = (id: string, { kleur, patroon }: Vulling) =>
  patroon ? `url(#${patroonId(id, patroon, kleur)})` : waarde(kleur)

const PadVorm = ({ id, vorm: { d, op, vulling, lijn } }: { id: string; vorm: Pad }) => (
  <path
    d={d}
    transform={op && `translate(${op.join(' ')})`}
    fill={vulling ? vul(id, vulling) : 'none'}
    fill-opacity={vulling?.dekking}
    stroke={lijn && waarde(lijn.kleur)}
    stroke-width={lijn?.dikte}
    stroke-dasharray={lijn?.streep}
    stroke-linejoin={lijn && 'round'}
  />
)

/** The ground around a word keeps it readable where it meets a line. */
const TekstVorm = ({ tekst, x, y, maat, anker, vet, kleur = 'inkt' }: Tekst) => (
  <text
    x={x}
    y={y}
    font-size={maat}
    font-weight={vet && 700}
    text-anchor={anker}
    fill={waarde(kleur)}
    stroke={waarde('kaart')}
    stroke-width="3"
    stroke-linejoin="round"
    paint-order="stroke"
  >
    {tekst}
  </text>
)

const gebruikt = ({ vormen }: Tekening) => {
  const alle = vormen.flatMap((vorm) => (vorm.vorm === 'pad' && vorm.vulling?.patroon ? [vorm.vulling] : []))
  return new Map(alle.map(({ patroon, kleur }) => [`${patroon} ${kleur}`, { patroon, kleur }])).values()
}

type TekenvlakProps = {
  id: string
  tekening: Tekening
  /** How wide it becomes where there is room. */
  tot: number
  titel: string
  /** The same in words. */
  woorden: string
}

export const Tekenvlak = ({ id, tekening, tot, titel, woorden }: TekenvlakProps): Child => (
  <svg
    viewBox={`0 0 ${tekening.breedte} ${tekening.hoogte}`}
    width={tot}
    role="img"
    aria-labelledby={`${id}-titel ${id}-woorden`}
  >
    <title id={`${id}-titel`}>{titel}</title>
    <desc id={`${id}-woorden`}>{woorden}</desc>
    {[...gebruikt(tekening)].map(
      ({ patroon, kleur }) =>
        patroon && <Patroondef id={patroonId(id, patroon, kleur)} patroon={patroon} kleur={kleur} />,
    )}
    {tekening.vormen.map((vorm) =>
      vorm.vorm === 'pad' ? <PadVorm id={id} vorm={vorm} /> : <TekstVorm {...vorm} />,
    )}
  </svg>
)

type TweeProps = Omit<TekenvlakProps, 'tekening' | 'tot'> & {
  /** Each with how wide it becomes. */
  smal: { tekening: Tekening; tot: number }
  breed: { tekening: Tekening; tot: number }
  soort: 'lijnen' | 'ladder'
}

/** Drawn twice, for a phone and for a desk: letters keep their size, and only one of both is shown. */
export const Tweemaal = ({ id, smal, breed, soort, titel, woorden }: TweeProps) => (
  <div class={`vonk-grafiek vonk-grafiek--${soort}`}>
    <Tekenvlak id={`${id}-smal`} tekening={smal.tekening} tot={smal.tot} titel={titel} woorden={woorden} />
    <Tekenvlak id={`${id}-breed`} tekening={breed.tekening} tot={breed.tot} titel={titel} woorden={woorden} />
  </div>
)
