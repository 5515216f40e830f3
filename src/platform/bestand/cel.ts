/** What stands in one cell, below what; or a piece of text outside of any. */
export type Cel = { kop: string; tekst: string }

export type Read = (cel: Cel) => Promise<void>

/** In which column it was found; null: in none. */
export type Found = { kolom: number | null; tekst: string }

/** Cells of one table, in order: what stands first in a column is what the column is called. */
export function inColumns(read: Read): (found: Found) => Promise<void> {
  const koppen = new Map<number, string>()
  return async ({ kolom, tekst }) => {
    if (tekst.trim() === '') return
    await read({ kop: (kolom !== null && koppen.get(kolom)) || '', tekst })
    if (kolom !== null && !koppen.has(kolom)) koppen.set(kolom, tekst.slice(0, 100))
  }
}
