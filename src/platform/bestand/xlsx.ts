import { type Attributes, attributeOf } from './sax.ts'
import { inColumns, maxTekens, type Read } from './stuk.ts'
import { eachText, writtenIn } from './xml.ts'
import { TeVeel, type Zip } from './zip.ts'

/** Whatever a sheet, a note or a chart is called: which part is what, a document decides itself. */
const isRead = (naam: string) => /\.xml$/i.test(naam) && !/^(customXml\/|\[Content_Types\])/i.test(naam)
const isStrings = (naam: string) => /(^|\/)sharedStrings\.xml$/i.test(naam)

/** What stands in several cells is kept once; `used`: which of them stand in a cell. */
type Strings = { teksten: string[]; used: Set<number> }

/** Of a document of Excel: each cell by what it holds, and all other text. */
export async function eachInXlsx(zip: Zip, read: Read): Promise<void> {
  const shared = zip.namen.find(isStrings)
  const strings: Strings = { teksten: shared ? await sharedStrings(zip.read(shared)) : [], used: new Set() }
  for (const naam of zip.namen.filter((one) => isRead(one) && one !== shared))
    await readPart(zip.read(naam), strings, read)
  for (const [n, tekst] of strings.teksten.entries()) if (!strings.used.has(n)) read({ kop: '', tekst })
}

/** In which cell the reading is, or after which. */
type At = { kolom: number; inCell: boolean; gedeeld: boolean }

async function readPart(part: AsyncIterable<string>, strings: Strings, read: Read): Promise<void> {
  const give = inColumns(read)
  const at: At = { kolom: 0, inCell: false, gedeeld: false }
  await eachText(part, {
    // A value, a formula, or text: in a cell, in a note or in a drawing.
    heel: /^(v|f|is|si|text|p)$/,
    open: (name, attributes) => {
      if (name === 'row') at.kolom = 0
      if (name === 'c') begin(at, attributes)
      for (const tekst of writtenIn(attributes)) give({ kolom: null, tekst })
    },
    tekst: (tekst, name) => {
      if (name === 'c') at.inCell = false
      const kolom = at.inCell && name !== 'f' ? at.kolom : null
      give({ kolom, tekst: at.inCell && at.gedeeld && name === 'v' ? sharedBy(strings, tekst) : tekst })
    },
  })
}

/** Where it is not said in which column a cell is, it is in the next. */
function begin(at: At, attributes: Attributes): void {
  at.kolom = columnOf(attributeOf(attributes, 'r') ?? '') || at.kolom + 1
  Object.assign(at, { inCell: true, gedeeld: attributeOf(attributes, 't') === 's' })
}

function sharedBy({ teksten, used }: Strings, number: string): string {
  used.add(Number(number))
  return teksten[Number(number)] ?? number
}

/** ‘C12’ is in the third column. */
export const columnOf = (r: string): number =>
  [...r.replace(/\d+$/, '')].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0)

async function sharedStrings(part: AsyncIterable<string>): Promise<string[]> {
  const strings: string[] = []
  let tekens = 0
  await eachText(part, {
    heel: /^si$/,
    open: () => {},
    tekst: (tekst, name) => {
      if (name !== 'si') return
      tekens += tekst.length + 1
      if (tekens > maxTekens) throw new TeVeel('too much text')
      strings.push(tekst)
    },
  })
  return strings
}
