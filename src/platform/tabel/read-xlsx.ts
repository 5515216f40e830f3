import { type Attributes, attributeOf, type Events } from '../bestand/sax.ts'
import { columnOf } from '../bestand/xlsx.ts'
import { TeVeel, type Zip, ZipRefusal } from '../bestand/zip.ts'
import { meesteKolommen, meesteRijen, meesteTekens, type Portie, type RuweRij } from './cel.ts'
import { type InCel, type Verwezen, xlsxCel } from './read-xlsx-cel.ts'
import { stylesOf } from './read-xlsx-stijl.ts'
import { sharedStrings } from './read-xlsx-teksten.ts'
import { workbookOf } from './read-xlsx-werkmap.ts'
import { gathered } from './sax-rijen.ts'

/** The rows of all sheets of a document of Excel, in the order of the workbook. */
export async function* readXlsx(zip: Zip): AsyncGenerator<Portie> {
  const { bladen, teksten, stijlen, van1904 } = await workbookOf(zip)
  const verwezen = {
    teksten: await sharedStrings(teksten ? zip.read(teksten) : null),
    stijlen: stijlen ? await stylesOf(zip.read(stijlen)) : [],
    van1904,
  }
  for (const [i, { naam, deel }] of bladen.entries())
    for await (const rijen of gathered<RuweRij>(zip.read(deel), (into) => sheetEvents(into, verwezen)))
      yield { blad: i + 1, naam, van1904, rijen }
}

type At = { inData: boolean; rij: RuweRij; cel: InCel | null; in: string; klank: boolean; kolom: number }

function sheetEvents(rijen: RuweRij[], verwezen: Verwezen): Events {
  const at: At = {
    inData: false,
    rij: { rij: 0, keer: 1, runs: [] },
    cel: null,
    in: '',
    klank: false,
    kolom: 0,
  }
  return {
    open: (name, attributes) => {
      if (name === 'sheetData') at.inData = true
      else if (!at.inData) return
      else if (at.cel) openInCel(at, at.cel, name)
      else if (name === 'row') beginRow(at, attributes)
      else if (name === 'c') beginCell(at, attributes)
    },
    text: (text) => {
      if (at.cel && !at.klank) addTo(at.cel, at.in, text)
    },
    close: (name) => {
      if (name === 'sheetData') at.inData = false
      else if (name === 'row' && at.inData && at.rij.runs.length > 0) rijen.push(at.rij)
      else if (name === 'c' && at.cel) endCell(at, at.cel, verwezen)
      else if (name === 'rPh') at.klank = false
      else if (name === at.in) at.in = ''
    },
  }
}

/** Where it is not said which row it is, it is the next. */
function beginRow(at: At, attributes: Attributes): void {
  const rij = Number(attributeOf(attributes, 'r') ?? at.rij.rij + 1)
  if (!(Number.isInteger(rij) && rij > 0 && rij <= meesteRijen)) throw new ZipRefusal('no number of a row')
  at.rij = { rij, keer: 1, runs: [] }
  at.kolom = 0
}

function beginCell(at: At, attributes: Attributes): void {
  at.kolom = columnOf(attributeOf(attributes, 'r') ?? '') || at.kolom + 1
  if (!(at.kolom <= meesteKolommen)) throw new ZipRefusal('no column')
  const [t, s] = [attributeOf(attributes, 't') ?? 'n', Number(attributeOf(attributes, 's') ?? 0)]
  at.cel = { kolom: at.kolom, t, s, v: null, f: false, tekst: null }
  at.in = ''
}

/** How a word sounds (`rPh`) is no part of it. */
function openInCel(at: At, cel: InCel, name: string): void {
  if (name === 'rPh') at.klank = true
  if (name === 'f') cel.f = true
  if (name === 'v') cel.v ??= ''
  if (name === 't' && !at.klank) cel.tekst ??= ''
  if (name === 'v' || name === 't') at.in = name
}

function addTo(cel: InCel, within: string, text: string): void {
  if (within === 'v') cel.v = (cel.v ?? '') + text
  if (within === 't') cel.tekst = (cel.tekst ?? '') + text
  if ((cel.v ?? cel.tekst ?? '').length > meesteTekens) throw new TeVeel('too long a text')
}

function endCell(at: At, inCel: InCel, verwezen: Verwezen): void {
  const cel = xlsxCel(inCel, verwezen)
  if (cel.soort !== 'leeg') at.rij.runs.push({ kolom: inCel.kolom, keer: 1, cel })
  at.cel = null
}
