import { type Found, inColumns, type Read } from './cel.ts'
import { parseXml } from './xml.ts'
import type { Zip } from './zip.ts'

const isCell = (name: string) => name === 'table:table-cell' || name === 'table:covered-table-cell'

/** Where the reading is: in which cell, how many columns that fills, and what was read of it. */
type At = { kolom: number; width: number; inCell: boolean; waarde: string; tekst: string }

/** A table of LibreOffice: each cell by what it holds and by what it shows, and all other text. */
export async function readOds(zip: Zip, read: Read): Promise<void> {
  const found: Found[] = []
  const give = inColumns(read)
  const handOn = async () => {
    for (const one of found.splice(0)) await give(one)
  }
  const at: At = { kolom: 0, width: 1, inCell: false, waarde: '', tekst: '' }
  await parseXml(
    zip.read('content.xml'),
    {
      open: (name, attributes) => begin(at, name, attributes),
      text: (text) => {
        at.tekst += text
      },
      close: (name) => found.push(...end(at, name)),
    },
    handOn,
  )
}

function begin(at: At, name: string, attributes: Record<string, unknown>): void {
  if (name === 'table:table-row') at.kolom = 0
  if (!isCell(name)) return
  const width = Number(attributes['table:number-columns-repeated'] ?? 1)
  Object.assign(at, { width, inCell: true, waarde: String(attributes['office:value'] ?? ''), tekst: '' })
}

function end(at: At, name: string): Found[] {
  if (name === 'text:p') at.tekst += '\n'
  if (isCell(name)) return endCell(at)
  if (name !== 'text:p' || at.inCell) return []
  const { tekst } = at
  at.tekst = ''
  return [{ kolom: null, tekst }]
}

function endCell(at: At): Found[] {
  const { kolom, width, waarde, tekst } = at
  Object.assign(at, { kolom: kolom + width, inCell: false, tekst: '' })
  return [...new Set([waarde, tekst.trim()])].map((one) => ({ kolom, tekst: one }))
}
