import type { Child } from 'hono/jsx'
import { Table } from '../components/table.tsx'
import { type Aanzien, Balkvlak, StukVorm } from './balk.tsx'
import { getal, verschil } from './getal.ts'
import { waardeVan } from './tekenvlak.tsx'

export type WatervalRij = {
  /** A total stands on its own; a difference goes on from the row before it. */
  soort: 'totaal' | 'verschil'
  waarde: number
  naam: string
  uitleg?: Child | undefined
}

/** From where to where a row reaches, and where the one after it goes on; in hundredths. */
export type Val = { links: number; breedte: number; begin: number; eind: number }

/** On one scale, with zero in it. */
export function vallenVan(rijen: WatervalRij[]): { vallen: Val[]; nul: number } {
  let stand = 0
  const standen = rijen.map(({ soort, waarde }): [number, number] => {
    const begin = soort === 'totaal' ? 0 : stand
    stand = begin + waarde
    return [begin, stand]
  })
  const laagst = Math.min(0, ...standen.flat())
  const bereik = Math.max(0, ...standen.flat()) - laagst || 1
  const op = (waarde: number) => ((waarde - laagst) / bereik) * 100
  const vallen = standen.map(([begin, eind]) => ({
    links: op(Math.min(begin, eind)),
    breedte: (Math.abs(eind - begin) / bereik) * 100,
    begin: op(begin),
    eind: op(eind),
  }))
  return { vallen, nul: op(0) }
}

const aanzienVan = ({ soort, waarde }: WatervalRij): Aanzien =>
  soort === 'totaal' ? 'vol' : waarde < 0 ? 'arcering' : 'stippen'

const Streep = ({ bij, van, tot }: { bij: number; van: number; tot: number }) => (
  <line
    x1={`${bij}%`}
    x2={`${bij}%`}
    y1={van}
    y2={tot}
    stroke={waardeVan('zacht')}
    stroke-width="1.5"
    stroke-dasharray="1.5 3"
  />
)

type WatervalBalkProps = { id: string; rij: WatervalRij; val: Val; plaats: 'eerste' | 'tussen' | 'laatste' }

/** The bar of one row; dotted lines lead from the row before it and to the next. */
export const WatervalBalk = ({ id, rij, val, plaats }: WatervalBalkProps) => (
  <Balkvlak id={id} hoogte={44} soorten={[aanzienVan(rij)]}>
    {plaats !== 'eerste' && <Streep bij={rij.soort === 'totaal' ? val.eind : val.begin} van={-8} tot={10} />}
    <StukVorm
      id={id}
      stuk={{ van: val.links, breedte: Math.max(0.3, val.breedte), aanzien: aanzienVan(rij) }}
      strook={{ y: 10, hoogte: 20 }}
    />
    {plaats !== 'laatste' && <Streep bij={val.eind} van={30} tot={52} />}
  </Balkvlak>
)

export type WatervalProps = {
  /** Of this list alone on its page. */
  id: string
  titel: string
  /** What is counted, as it follows a number. */
  eenheid: string
  decimalen?: number | undefined
  rijen: WatervalRij[]
}

/** A receipt: from one total to another, line by line, each with what it takes off or adds. */
export const Waterval = ({ id, titel, eenheid, decimalen = 2, rijen }: WatervalProps) => {
  const { vallen } = vallenVan(rijen)
  const schrijf = ({ soort, waarde }: WatervalRij) =>
    soort === 'totaal' ? <strong>{getal(waarde, decimalen)}</strong> : verschil(waarde, decimalen)
  const plaats = (n: number) => (n === 0 ? 'eerste' : n === rijen.length - 1 ? 'laatste' : 'tussen')
  return (
    <Table
      caption={`${titel} (${eenheid})`}
      captionHidden
      head={['Wat', 'Aantal', 'Verloop']}
      numeric={[1]}
      rows={rijen.map((rij, n) => {
        const val = vallen[n] ?? { links: 0, breedte: 0, begin: 0, eind: 0 }
        return [
          [rij.naam, rij.uitleg && <div class="vonk-uitleg">{rij.uitleg}</div>],
          schrijf(rij),
          <WatervalBalk id={`${id}-${n}`} rij={rij} val={val} plaats={plaats(n)} />,
        ] as Child[]
      })}
    />
  )
}
