import { Balk } from './balk.tsx'
import { getal } from './getal.ts'
import { pad, rechthoek, type Tekening } from './tekening.ts'
import { StilTekenvlak } from './tekenvlak.tsx'

export type SegmentenProps = {
  /** Of this row alone on its page. */
  id: string
  aantal: number
  van: number
  /** What they are, behind the numbers: `bevestigd`. */
  woord: string
}

const meest = 40
const perRij = 20

/** One for each, the first of them filled. */
export function segmentenTekening(aantal: number, van: number): Tekening {
  const vormen = Array.from({ length: van }, (_, n) => {
    const vak = { x: 1 + (n % perRij) * 11, y: 1 + Math.floor(n / perRij) * 15, breedte: 7.5, hoogte: 11 }
    return pad(rechthoek(vak), {
      vulling: { kleur: n < aantal ? 'inkt' : 'kaart' },
      lijn: { kleur: 'inkt', dikte: 1.5 },
    })
  })
  return {
    breedte: Math.max(1, Math.min(van, perRij)) * 11,
    hoogte: Math.max(1, Math.ceil(van / perRij)) * 15,
    vormen,
  }
}

/** How many of them, to be counted at a glance; many become one bar. */
export const Segmenten = ({ id, aantal, van, woord }: SegmentenProps) => {
  const tekening = segmentenTekening(aantal, Math.min(van, meest))
  const delen = [
    { waarde: aantal, aanzien: 'vol' as const },
    { waarde: Math.max(0, van - aantal), aanzien: 'stippen' as const },
  ]
  return (
    <>
      {van > meest ? (
        <Balk id={id} geheel={van} delen={delen} />
      ) : (
        <StilTekenvlak id={id} tekening={tekening} tot={tekening.breedte} />
      )}
      {getal(aantal)} van {getal(van)} {woord}
    </>
  )
}
