import { type Attributes, attributeOf } from './sax.ts'
import { inColumns, type Read } from './stuk.ts'
import { eachText, writtenIn } from './xml.ts'
import { type Zip, ZipRefusal } from './zip.ts'

/** What is in the sheets, what stands above and below them on paper, what is told of the whole; of a chart in it too. */
const parts = /(^|\/)(content|styles|meta)\.xml$/i

/** Of a document of LibreOffice: each cell by what it holds and by what it shows, and all other text. */
export async function eachInOds(zip: Zip, read: Read): Promise<void> {
  if (!zip.namen.includes('content.xml')) throw new ZipRefusal('nothing in it')
  for (const naam of zip.namen.filter((one) => parts.test(one))) await readPart(zip.read(naam), read)
}

const isCell = (name: string) => name === 'table-cell' || name === 'covered-table-cell'

async function readPart(part: AsyncIterable<string>, read: Read): Promise<void> {
  let give = inColumns(read)
  const at = { kolom: 0, width: 1, waarde: '' }
  await eachText(part, {
    heel: /^(table-cell|covered-table-cell|p|h)$/,
    open: (name, attributes) => {
      if (name === 'table') give = inColumns(read)
      if (name === 'table-row') at.kolom = 0
      if (isCell(name)) begin(at, attributes)
      give({ kolom: isCell(name) ? at.kolom : null, tekst: isCell(name) ? at.waarde : '' })
      for (const tekst of writtenIn(attributes)) give({ kolom: isCell(name) ? at.kolom : null, tekst })
    },
    tekst: (tekst, name) => {
      // Which LibreOffice made it: numbers of a program.
      if (name === 'generator') return
      if (!isCell(name)) return give({ kolom: null, tekst })
      if (tekst.trim() !== at.waarde) give({ kolom: at.kolom, tekst: tekst.trim() })
      at.kolom += at.width
    },
  })
}

function begin(at: { width: number; waarde: string }, attributes: Attributes): void {
  at.width = Number(attributeOf(attributes, 'number-columns-repeated') ?? 1)
  at.waarde = attributeOf(attributes, 'value') ?? ''
}
