import { type Attributes, attributeOf, type Events } from '../bestand/sax.ts'
import { TeVeel, type Zip, ZipRefusal } from '../bestand/zip.ts'
import { type Cel, leeg, meesteRijen, type Portie, type RuweRij } from './cel.ts'
import { odsCel } from './read-ods-cel.ts'
import { odsTekst } from './read-ods-tekst.ts'
import { gathered } from './sax-rijen.ts'

type Gelezen = { blad: number; naam: string; rij: RuweRij }

/** The rows of all sheets of a document of LibreOffice, in order. */
export async function* readOds(zip: Zip): AsyncGenerator<Portie> {
  if (!zip.namen.includes('content.xml')) throw new ZipRefusal('nothing in it')
  for await (const some of gathered<Gelezen>(zip.read('content.xml'), odsEvents)) yield* perBlad(some)
}

function* perBlad(some: Gelezen[]): Generator<Portie> {
  for (const { blad, naam } of some.filter(({ blad }, i) => some[i - 1]?.blad !== blad))
    yield { blad, naam, van1904: false, rijen: some.flatMap((one) => (one.blad === blad ? [one.rij] : [])) }
}

type At = {
  depth: number
  blad: number
  naam: string
  /** How deep the sheet, the row and the cell are in which the reading is; 0: in none. */
  table: number
  row: number
  cell: number
  rij: RuweRij
  kolom: number
  attributes: Attributes
}

/** Only sheets themselves: not a table in a cell, nor what it once was. */
function odsEvents(gathered: Gelezen[]): Events {
  const at: At = {
    depth: 0,
    blad: 0,
    naam: '',
    table: 0,
    row: 0,
    cell: 0,
    rij: row(1, 0),
    kolom: 1,
    attributes: [],
  }
  const tekst = odsTekst()
  const path: string[] = []
  return {
    open: (name, attributes) => {
      if (at.cell > 0) tekst.open(name, attributes)
      else if (at.row > 0) beginCell(at, name, attributes)
      else if (at.table > 0) beginRow(at, name, attributes)
      else if (name === 'table' && path.at(-1) === 'spreadsheet') beginTable(at, path.length + 1, attributes)
      path.push(name)
      at.depth = path.length
    },
    text: (text) => {
      if (at.cell > 0) tekst.text(text)
    },
    close: (name) => {
      const depth = path.length
      path.pop()
      at.depth = path.length
      if (at.cell > 0 && depth > at.cell) return tekst.close(name)
      if (depth === at.cell) return endCell(at, name, tekst.taken())
      if (depth === at.row) endRow(at, gathered)
      else if (depth === at.table) at.table = 0
    },
  }
}

const row = (rij: number, keer: number): RuweRij => ({ rij, keer, runs: [] })

function beginTable(at: At, depth: number, attributes: Attributes): void {
  Object.assign(at, { table: depth, blad: at.blad + 1, naam: attributeOf(attributes, 'name') ?? '' })
  at.rij = row(1, 0)
}

function beginRow(at: At, name: string, attributes: Attributes): void {
  if (name !== 'table-row') return
  at.row = at.depth + 1
  at.kolom = 1
  at.rij = row(at.rij.rij + at.rij.keer, repeated(attributes, 'number-rows-repeated'))
}

function beginCell(at: At, name: string, attributes: Attributes): void {
  if (name !== 'table-cell' && name !== 'covered-table-cell') return
  at.cell = at.depth + 1
  at.attributes = attributes
}

/** What another cell covers nobody sees. */
function endCell(at: At, name: string, tekst: string): void {
  const keer = repeated(at.attributes, 'number-columns-repeated')
  const cel: Cel = name === 'table-cell' ? odsCel(at.attributes, tekst) : leeg
  if (cel.soort !== 'leeg') at.rij.runs.push({ kolom: at.kolom, keer, cel })
  at.kolom += keer
  at.cell = 0
}

function endRow(at: At, gathered: Gelezen[]): void {
  if (at.rij.runs.length > 0) gathered.push({ blad: at.blad, naam: at.naam, rij: at.rij })
  at.row = 0
}

/** How often it says that it is there: no more than a sheet has rows, and what has no sense is a broken file. */
function repeated(attributes: Attributes, name: string): number {
  const given = attributeOf(attributes, name) ?? '1'
  if (!/^\d{1,15}$/.test(given)) throw new ZipRefusal(`${name}: ${given.slice(0, 20)}`)
  const keer = Number(given)
  if (keer === 0) throw new ZipRefusal(`${name}: 0`)
  if (keer > 1e12) throw new TeVeel(name)
  return Math.min(keer, meesteRijen)
}
