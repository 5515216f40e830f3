import { type Kolom, type Kolommen, keuzesVan, type Waarde, type Waarden } from './kolom.ts'

/** Rows to write, by the names of the columns; they may come one by one. What is not there is left empty. */
export type Rijen<K extends Kolommen> = Iterable<Partial<Waarden<K>>> | AsyncIterable<Partial<Waarden<K>>>

/** One sheet. `boven`: lines above the titles, of what the table is and of when. */
export type Blad<K extends Kolommen = Kolommen> = {
  naam: string
  boven?: readonly string[]
  kolommen: K
  rijen: Rijen<K>
}

/** What is written of a sheet: the word for a choice instead of our value, hours instead of minutes. */
export type Inhoud = { soort: 'tekst' | 'getal' | 'uren' | 'datum'; waarde: string | number } | null

/** Throws RangeError for a value that its column cannot hold: that is a fault in our code, not in what people typed. */
export function inhoudVan(kolom: Kolom, waarde: Waarde | undefined): Inhoud {
  if (waarde === null || waarde === undefined || waarde === '') return null
  const { soort } = kolom
  if (soort === 'uren') return { soort, waarde: finite(waarde) / 60 }
  if (soort === 'getal') return { soort, waarde: finite(waarde) }
  if (soort === 'janee') return { soort: 'tekst', waarde: waarde ? 'ja' : 'nee' }
  if (soort === 'keuze') return { soort: 'tekst', waarde: wordFor(kolom, String(waarde)) }
  return { soort, waarde: soort === 'tekst' ? fitting(String(waarde)) : String(waarde) }
}

/** Excel takes a longer text for a broken file. */
function fitting(tekst: string): string {
  if (tekst.length > 32_000) throw new RangeError(`too long a text for a cell: ${tekst.length}`)
  return tekst
}

function finite(waarde: Waarde): number {
  if (typeof waarde !== 'number' || !Number.isFinite(waarde)) throw new RangeError(`no number: ${waarde}`)
  return waarde
}

function wordFor(kolom: Kolom, waarde: string): string {
  const found = keuzesVan(kolom)?.find(([one]) => one === waarde)
  if (!found) throw new RangeError(`no choice of ‘${kolom.titel}’: ${waarde}`)
  return found[1]
}

const widths = { tekst: 24, keuze: 18, getal: 12, uren: 12, datum: 13, janee: 8 }

/** In signs; never narrower than its title. */
export const breedteVan = ({ breedte, soort, titel }: Kolom): number =>
  Math.max(breedte ?? widths[soort], Math.min(titel.length + 2, 40))

/** `A`, … `Z`, `AA`: the first column is 0. */
export function letterOf(kolom: number): string {
  const rest = Math.floor(kolom / 26)
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (kolom % 26))
}
