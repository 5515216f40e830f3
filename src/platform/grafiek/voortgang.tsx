import { Balkvlak, StukVorm, stukkenVan } from './balk.tsx'
import { getal } from './getal.ts'
import { waardeVan } from './tekenvlak.tsx'

export type VoortgangProps = {
  /** Of this bar alone on its page. */
  id: string
  waarde: number
  /** What was agreed: the mark. */
  beloofd: number
  /** Behind the numbers, such as `gesprekken`. */
  eenheid: string
  /** What is done looks different, and is said in a word by who shows this. */
  klaar?: boolean | undefined
  /** How a number is written: `€ 18.000`. */
  schrijf?: ((waarde: number) => string) | undefined
}

/** Some room behind the mark, so that more than was agreed is seen too. */
export const schaalVoor = (waarde: number, beloofd: number) => Math.max(waarde, beloofd * 1.15, 0)

/** How far something came, with a mark for what was agreed. */
export const Voortgang = ({ id, waarde, beloofd, eenheid, klaar, schrijf = getal }: VoortgangProps) => {
  const geheel = schaalVoor(waarde, beloofd)
  const aanzien = klaar ? 'klaar' : 'vol'
  const stukken = stukkenVan([{ waarde, aanzien }], geheel).filter(({ breedte }) => breedte > 0)
  const merk = `${geheel > 0 ? Math.round(Math.max(0, beloofd / geheel) * 1000) / 10 : 0}%`
  return (
    <>
      <Balkvlak id={id} hoogte={28} soorten={[aanzien]}>
        <rect y="11" width="100%" height="6" rx="3" fill={waardeVan('lijn')} />
        {stukken.map((stuk) => (
          <StukVorm id={id} stuk={stuk} strook={{ y: 7, hoogte: 14 }} />
        ))}
        <line x1={merk} x2={merk} y1="1" y2="27" stroke={waardeVan('kaart')} stroke-width="6" />
        <line x1={merk} x2={merk} y1="1" y2="27" stroke={waardeVan('inkt')} stroke-width="2.5" />
      </Balkvlak>
      <strong>{schrijf(waarde)}</strong> van {schrijf(beloofd)} {eenheid}
    </>
  )
}
