import Fraction from 'fraction.js'
import type { Beeld, Cel, Telling } from '#src/tellen/kleine-getallen/tabel.ts'
import { type Geteld, totaal, type VasteRijen, verdelingen } from './momentopname.ts'

/** A figure as it is kept. */
export type Bewaard = Geteld & { getoond: boolean }

const nul = new Fraction(0)
const leeg = (sleutel: string): Cel => ({ sleutel, plekken: 0, banen: nul, bijdragers: 0, grootste: 0 })

const celVan = ({ sleutel, plekken, banen, bijdragers, grootste }: Geteld): Cel => ({
  sleutel,
  plekken,
  banen,
  bijdragers,
  grootste,
})

/** Every row that there can be, in its own order; what is counted under another name comes last. */
function rijenVan(cellen: Cel[], vast: readonly string[]): Cel[] {
  const per = new Map(cellen.map((cel) => [cel.sleutel, cel]))
  const sleutels = new Set([...vast, ...per.keys()])
  return [...sleutels].map((sleutel) => per.get(sleutel) ?? leeg(sleutel))
}

/** What was counted of one organisation, or of the network, as tables. Only those that divide all plekken are among them. */
export function tellingVan(regime: string, geteld: Geteld[], vast: VasteRijen): Telling {
  const van = (tabel: string) => geteld.filter((een) => een.tabel === tabel).map(celVan)
  const tabellen = verdelingen
    .map((naam) => ({ naam, cellen: van(naam) }))
    .filter(({ cellen }) => cellen.length > 0)
    .map(({ naam, cellen }) => ({ naam, cellen: rijenVan(cellen, vast[naam]) }))
  return { regime, totaal: van(totaal)[0] ?? leeg(totaal), tabellen }
}

/** The same of what is kept, with what is shown of it. */
export function beeldVan(regime: string, bewaard: Bewaard[], vast: VasteRijen): Beeld {
  const telling = tellingVan(regime, bewaard, vast)
  const getoond = (tabel: string, sleutel: string) =>
    bewaard.some((een) => een.tabel === tabel && een.sleutel === sleutel && een.getoond)
  const verborgen = telling.tabellen.map(({ naam, cellen }) => {
    const weg = cellen.map(({ sleutel }) => sleutel).filter((sleutel) => !getoond(naam, sleutel))
    return [naam, new Set(weg)] as const
  })
  return { ...telling, getoond: getoond(totaal, totaal), verborgen: new Map(verborgen) }
}

/** What is to be kept of a picture: of the network every row, of an organisation those with people. Other tables too. */
export function bewaardVan(beeld: Beeld, geteld: Geteld[], organisatieId: string | null): Bewaard[] {
  const zeker = new Map(geteld.map((een) => [`${een.tabel} ${een.sleutel}`, een.bevestigd]))
  const uit = (tabel: string, cel: Cel, getoond: boolean): Bewaard => {
    const bevestigd = zeker.get(`${tabel} ${cel.sleutel}`) ?? 0
    return { ...cel, organisatieId, tabel, bevestigd, getoond }
  }
  const rijen = beeld.tabellen.flatMap(({ naam, cellen }) =>
    cellen
      .filter(({ plekken }) => organisatieId === null || plekken > 0)
      .map((cel) => uit(naam, cel, beeld.verborgen.get(naam)?.has(cel.sleutel) === false)),
  )
  const overige = geteld
    .filter(({ tabel }) => tabel !== totaal && !beeld.tabellen.some(({ naam }) => naam === tabel))
    .map((een) => ({ ...een, getoond: false }))
  return [uit(totaal, beeld.totaal, beeld.getoond), ...rijen, ...overige]
}
