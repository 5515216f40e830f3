/** What stands in one cell, below what; or a piece of text outside of any. */
export type Stuk = { kop: string; tekst: string }

/** Throws to stop the reading. */
export type Read = (stuk: Stuk) => void

/** Of so many characters every number is looked at; that takes some seconds. More is refused. */
export const maxTekens = 2_000_000

/** In which column it was found; null: in none. */
export type Found = { kolom: number | null; tekst: string }

/** As many as a table of Excel or LibreOffice has. */
const maxKolommen = 16_384

/** Cells of one table, in order: what stands first in a column is what the column is called. */
export function inColumns(read: Read): (found: Found) => void {
  const koppen = new Map<number, string>()
  return ({ kolom, tekst }) => {
    if (tekst.trim() === '') return
    read({ kop: (kolom !== null && koppen.get(kolom)) || '', tekst })
    if (kolom !== null && kolom <= maxKolommen && !koppen.has(kolom)) koppen.set(kolom, tekst.slice(0, 100))
  }
}
