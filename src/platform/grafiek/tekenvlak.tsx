import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Kleur, Pad, Patroon, Tekening, Tekst, Vulling } from './tekening.ts'

/** Tokens; with the reader's own colours they are set to those (styles/forced-colors.css). */
export const waardeVan = (kleur: Kleur) => `var(--vonk-${kleur === 'zacht' ? 'inkt-zacht' : kleur})`

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
      <path d={`M0,0H${zijde}V${zijde}H0Z`} fill={waardeVan(kleur)} fill-opacity=".12" />
      <path
        d={d}
        stroke={waardeVan(kleur)}
        stroke-width={dikte}
        stroke-opacity={punt ? undefined : '.5'}
        stroke-linecap={punt && 'round'}
      />
    </pattern>
  )
}

export const patroonId = (id: string, patroon: Patroon, kleur: Kleur) => `${id}-${patroon}-${kleur}`

const vul = (id: string, { kleur, patroon }: Vulling) =>
  patroon ? `url(#${patroonId(id, patroon, kleur)})` : waardeVan(kleur)

const kenmerken = (lijst: Record<string, string | number | undefined>) =>
  Object.entries(lijst)
    .map(([naam, waarde]) => (waarde === undefined ? '' : ` ${naam}="${waarde}"`))
    .join('')

const padVorm = (id: string, { d, op, vulling, lijn }: Pad) =>
  `<path${kenmerken({
    d,
    transform: op && `translate(${op.join(' ')})`,
    fill: vulling ? vul(id, vulling) : 'none',
    'fill-opacity': vulling?.dekking,
    stroke: lijn && waardeVan(lijn.kleur),
    'stroke-width': lijn?.dikte,
    'stroke-dasharray': lijn?.streep,
    'stroke-linejoin': lijn && 'round',
  })}/>`

/** The ground around a word keeps it readable where it meets a line. */
const grond = kenmerken({
  stroke: waardeVan('kaart'),
  'stroke-width': 3,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
})

const escaped = (woorden: string) => woorden.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const tekstVorm = ({ tekst, x, y, maat, anker, vet, kleur = 'inkt' }: Tekst) =>
  `<text${kenmerken({
    x,
    y,
    'font-size': maat,
    'font-weight': vet ? 700 : undefined,
    'text-anchor': anker,
    fill: waardeVan(kleur),
  })}${grond}>${escaped(tekst)}</text>`

const gebruikt = ({ vormen }: Tekening) => {
  const alle = vormen.flatMap((vorm) => (vorm.vorm === 'pad' && vorm.vulling?.patroon ? [vorm.vulling] : []))
  return new Map(alle.map(({ patroon, kleur }) => [`${patroon} ${kleur}`, { patroon, kleur }])).values()
}

type InhoudProps = { id: string; tekening: Tekening }

const Inhoud = ({ id, tekening }: InhoudProps) => (
  <>
    {[...gebruikt(tekening)].map(
      ({ patroon, kleur }) =>
        patroon && <Patroondef id={patroonId(id, patroon, kleur)} patroon={patroon} kleur={kleur} />,
    )}
    {raw(tekening.vormen.map((vorm) => (vorm.vorm === 'pad' ? padVorm(id, vorm) : tekstVorm(vorm))).join(''))}
  </>
)

const vlakVan = ({ breedte, hoogte }: Tekening) => `0 0 ${breedte} ${hoogte}`

type TekenvlakProps = InhoudProps & {
  /** How wide it becomes where there is room. */
  tot: number
}

/** Beside text that says all of it. */
export const StilTekenvlak = ({ id, tekening, tot }: TekenvlakProps): Child => (
  <svg viewBox={vlakVan(tekening)} width={tot} aria-hidden="true">
    <Inhoud id={id} tekening={tekening} />
  </svg>
)

/** What it shows, and the same in words. */
type Naam = { titel: string; woorden: string }

const Tekenvlak = ({ id, tekening, tot, naam }: TekenvlakProps & { naam: Naam }): Child => (
  <svg viewBox={vlakVan(tekening)} width={tot} role="img" aria-labelledby={`${id}-titel ${id}-woorden`}>
    <title id={`${id}-titel`}>{naam.titel}</title>
    <desc id={`${id}-woorden`}>{naam.woorden}</desc>
    <Inhoud id={id} tekening={tekening} />
  </svg>
)

/** With how wide it becomes. */
type Gemeten = { tekening: Tekening; tot: number }
type TweemaalProps = { id: string; soort: 'lijnen' | 'ladder'; naam: Naam; smal: Gemeten; breed: Gemeten }

/** Drawn twice, for a phone and for a desk: letters keep their size, and only one of both is shown. */
export const Tweemaal = ({ id, soort, naam, smal, breed }: TweemaalProps) => (
  <div class={`vonk-grafiek vonk-grafiek--${soort}`}>
    <Tekenvlak id={`${id}-smal`} naam={naam} tekening={smal.tekening} tot={smal.tot} />
    <Tekenvlak id={`${id}-breed`} naam={naam} tekening={breed.tekening} tot={breed.tot} />
  </div>
)
