import { afgerond } from '#src/tellen/telregimes/tel.ts'
import { isKlein } from './klein.ts'
import type { Beeld, Cel, Maat } from './tabel.ts'

/** Why a figure is not shown. Never leaves with the figure: it says which rows are small. */
export type Reden = 'klein' | 'aanvullend'

/** A figure as it leaves; null: not shown. */
export type Getoond = { sleutel: string; plekken: string | null; banen: string | null; reden: Reden | null }

export type GetoondeTabel = { naam: string; totaal: Getoond; rijen: Getoond[] }

/** One table as it leaves. The banen belong to a figure and are never finer than it. */
export function toonTabel(beeld: Beeld, naam: string, maat: Maat): GetoondeTabel {
  const verborgen = beeld.verborgen.get(naam)
  const cellen = beeld.tabellen.find((tabel) => tabel.naam === naam)?.cellen ?? []
  return {
    naam,
    totaal: toonCel(beeld.totaal, beeld.getoond, maat),
    rijen: cellen.map((cel) => toonCel(cel, verborgen?.has(cel.sleutel) === false, maat)),
  }
}

function toonCel(cel: Cel, getoond: boolean, maat: Maat): Getoond {
  const klein = isKlein(cel, maat)
  if (getoond && klein) throw new Error(`a small figure was to be shown: ${cel.sleutel}`)
  const reden = klein ? 'klein' : 'aanvullend'
  if (!getoond) return { sleutel: cel.sleutel, plekken: null, banen: null, reden }
  return {
    sleutel: cel.sleutel,
    plekken: String(rond(cel.plekken, maat)),
    banen: banenVan(cel, maat),
    reden: null,
  }
}

const rond = (plekken: number, { afronding }: Maat) => Math.round(plekken / afronding) * afronding

/** As coarse as the plekken beside it; whole plekken have banen with two decimals. */
function banenVan({ banen }: Cel, { afronding }: Maat): string {
  if (afronding === 1) return afgerond(banen)
  return afgerond(banen.div(afronding).round(0).mul(afronding), 0)
}
