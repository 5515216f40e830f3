import type { Child } from 'hono/jsx'
import type { Kleur, Patroon } from './tekening.ts'
import { Patroondef, patroonId, waardeVan } from './tekenvlak.tsx'

/** What a part of a bar looks like: full, hatched or dotted, or what is done. */
export type Aanzien = 'vol' | 'arcering' | 'stippen' | 'klaar'

const aanzien: Record<Aanzien, { kleur: Kleur; patroon?: Patroon }> = {
  vol: { kleur: 'inkt' },
  arcering: { kleur: 'vonk', patroon: 'arcering' },
  stippen: { kleur: 'inkt', patroon: 'stippen' },
  klaar: { kleur: 'blad' },
}

/** A part of a bar, in hundredths of its whole. */
export type Stuk = { van: number; breedte: number; aanzien: Aanzien }

const procent = (deel: number) => `${Math.round(deel * 100) / 100}%`

/** What of a whole each part is, one after the other; what is below zero has no length. */
export function stukkenVan(delen: { waarde: number; aanzien: Aanzien }[], geheel: number): Stuk[] {
  let van = 0
  return delen.map(({ waarde, aanzien }) => {
    const breedte = geheel > 0 ? Math.min(100 - van, (Math.max(0, waarde) / geheel) * 100) : 0
    van += breedte
    return { van: van - breedte, breedte, aanzien }
  })
}

type Strook = { y: number; hoogte: number }

export const StukVorm = ({ id, stuk, strook }: { id: string; stuk: Stuk; strook: Strook }) => {
  const { kleur, patroon } = aanzien[stuk.aanzien]
  return (
    <rect
      x={procent(stuk.van)}
      y={strook.y}
      width={procent(stuk.breedte)}
      height={strook.hoogte}
      rx="3"
      fill={patroon ? `url(#${patroonId(id, patroon, kleur)})` : waardeVan(kleur)}
      stroke={waardeVan(kleur)}
      stroke-width="1.5"
    />
  )
}

type BalkvlakProps = { id: string; hoogte: number; soorten: Aanzien[]; children: Child }

/** As wide as there is room; its numbers stand beside it as text, so that it is only to be seen. */
export const Balkvlak = ({ id, hoogte, soorten, children }: BalkvlakProps) => (
  <svg width="100%" height={hoogte} overflow="visible" aria-hidden="true">
    {[...new Set(soorten)].map((soort) => {
      const { kleur, patroon } = aanzien[soort]
      return patroon && <Patroondef id={patroonId(id, patroon, kleur)} patroon={patroon} kleur={kleur} />
    })}
    {children}
  </svg>
)

type BalkProps = {
  /** Of this bar alone on its page. */
  id: string
  delen: { waarde: number; aanzien: Aanzien }[]
  /** What a full bar would be. */
  geheel: number
}

/** Parts one after the other. */
export const Balk = ({ id, delen, geheel }: BalkProps) => (
  <Balkvlak id={id} hoogte={24} soorten={delen.map((deel) => deel.aanzien)}>
    {stukkenVan(delen, geheel)
      .filter(({ breedte }) => breedte > 0)
      .map((stuk) => (
        <StukVorm id={id} stuk={stuk} strook={{ y: 2, hoogte: 20 }} />
      ))}
  </Balkvlak>
)

/** What each way of drawing says. */
export const Legenda = ({ id, delen }: { id: string; delen: { naam: string; aanzien: Aanzien }[] }) => (
  <p>
    {delen.map(({ naam, aanzien: soort }) => (
      <span>
        <svg class="vonk-icoon" aria-hidden="true">
          <LegendaVlak id={`${id}-legenda-${soort}`} soort={soort} />
        </svg>{' '}
        {naam}
        {'\u2003'}
      </span>
    ))}
  </p>
)

const LegendaVlak = ({ id, soort }: { id: string; soort: Aanzien }) => {
  const { kleur, patroon } = aanzien[soort]
  return (
    <>
      {patroon && <Patroondef id={patroonId(id, patroon, kleur)} patroon={patroon} kleur={kleur} />}
      <StukVorm id={id} stuk={{ van: 5, breedte: 90, aanzien: soort }} strook={{ y: 4, hoogte: 14 }} />
    </>
  )
}
