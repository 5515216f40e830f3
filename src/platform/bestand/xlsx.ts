import { type Found, inColumns, type Read } from './cel.ts'
import { parseXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** Where people write: sheets, what is noted at a cell, and text in a drawing. */
const written = /^xl\/(worksheets\/[^/]+|comments[^/]*|threadedComments\/[^/]+|drawings\/[^/]+)\.xml$/

/** In which cell the reading is, if in one; and what was read of what it holds. */
type At = { kolom: number | null; gedeeld: boolean; tekst: string }

/** A table of Excel: each cell by what it holds, and all other text. */
export async function readXlsx(zip: Zip, read: Read): Promise<void> {
  const strings = await sharedStrings(zip)
  for (const naam of zip.namen.filter((one) => written.test(one)))
    await readSheet(zip.read(naam), strings, read)
}

async function readSheet(part: AsyncIterable<string>, strings: string[], read: Read): Promise<void> {
  const found: Found[] = []
  const give = inColumns(read)
  const handOn = async () => {
    for (const one of found.splice(0)) await give(one)
  }
  const at: At = { kolom: null, gedeeld: false, tekst: '' }
  const on = {
    open: (name: string, attributes: Record<string, unknown>) => begin(at, name, attributes),
    text: (text: string) => {
      at.tekst += text
    },
    close: (name: string) => found.push(...end(at, name, strings)),
  }
  await parseXml(part, on, handOn)
}

function begin(at: At, name: string, attributes: Record<string, unknown>): void {
  if (name === 'c')
    Object.assign(at, { kolom: columnOf(String(attributes.r ?? '')), gedeeld: attributes.t === 's' })
  if (holds.test(name)) at.tekst = ''
}

/** A value, a formula, or text: in a cell, in a comment or in a drawing. */
const holds = /^(v|f|is|text|a:t)$/

function end(at: At, name: string, strings: string[]): Found[] {
  const { kolom, gedeeld, tekst } = at
  if (name === 'c') at.kolom = null
  if (!holds.test(name)) return []
  at.tekst = ''
  if (name === 'f') return [{ kolom: null, tekst }]
  return [{ kolom, tekst: name === 'v' && gedeeld ? (strings[Number(tekst)] ?? '') : tekst }]
}

/** ‘C12’ is in the third column. */
const columnOf = (r: string): number =>
  [...r.replace(/\d+$/, '')].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0)

/** What stands in several cells is kept once. */
async function sharedStrings(zip: Zip): Promise<string[]> {
  const strings: string[] = []
  let tekst = ''
  await parseXml(zip.read('xl/sharedStrings.xml'), {
    open: (name) => {
      if (name === 'si') tekst = ''
    },
    text: (text) => {
      tekst += text
    },
    close: (name) => {
      if (name === 'si') strings.push(tekst)
    },
  })
  return strings
}
