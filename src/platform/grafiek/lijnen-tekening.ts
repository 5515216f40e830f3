import type { LijnenData } from './lijnen.ts'
import { hoogtelijnen, hoogteOnderAs, onderAs } from './lijnen-as.ts'
import { type Blad, band, reekslijn, streeflijnen, tussen } from './lijnen-reeks.ts'
import { schaalVan } from './lijnen-schaal.ts'
import { eindwoorden, legenda, losseWoorden, naamBreedteVan } from './lijnen-woorden.ts'
import type { Maat, Tekening, Vorm } from './tekening.ts'

/** `namen`: how wide a name may be behind its line; on a phone the names stand above the lines. */
export type LijnenMaat = Maat & { namen: number }

export const lijnenMaten: Record<'smal' | 'breed', LijnenMaat> = {
  smal: { breedte: 256, hoogte: 250, letter: 13.5, namen: 0 },
  breed: { breedte: 512, hoogte: 310, letter: 14, namen: 104 },
}

const geen = { vormen: [], hoogte: 0 }

export function lijnenTekening(data: LijnenData, maat: LijnenMaat): Tekening {
  const namen = naamBreedteVan(data.reeksen, maat.letter, maat.namen)
  const { vormen: boven, hoogte: bovenHoog } = maat.namen > 0 ? geen : legenda(data.reeksen, maat)
  const heel = { ...maat, hoogte: Math.ceil(maat.hoogte + bovenHoog) }
  const rondom = { boven: bovenHoog + maat.letter * 2.1, onder: hoogteOnderAs(maat), namen }
  const schaal = schaalVan(data, heel, rondom)
  const blad = { data, schaal, maat: heel }
  const vormen = [...ondergrond(blad), ...losseWoorden(blad), ...eindwoorden(blad, namen), ...boven]
  return { breedte: heel.breedte, hoogte: heel.hoogte, vormen }
}

/** What words are written upon. */
const ondergrond = (blad: Blad): Vorm[] => {
  const { data, schaal, maat } = blad
  const genummerd = data.reeksen.map((reeks, nummer) => ({ reeks, nummer }))
  return [
    ...band(blad),
    ...hoogtelijnen(schaal, maat),
    ...tussen(blad),
    ...genummerd.flatMap((reeks) => streeflijnen(blad, reeks)),
    ...genummerd.flatMap((reeks) => reekslijn(blad, reeks)),
    ...onderAs(data.kwartalen, schaal, maat),
  ]
}
