import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { afterAll, expect, it } from 'vitest'
import { createLogger } from '../log.ts'
import { kijkNa } from './bestand-nakijken.ts'

const folder = mkdtempSync(join(tmpdir(), 'vonk-nakijken-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Parts = Record<string, string>

/** A zip of these parts, as an office program writes them. */
function zip(parts: Parts): Buffer {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []]
  let offset = 0
  for (const [naam, text] of Object.entries(parts)) {
    const [name, raw] = [Buffer.from(naam), Buffer.from(text)]
    const stored = naam === 'mimetype'
    const packed = stored ? raw : deflateRawSync(raw)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(stored ? 0 : 8, 4)
    head.writeUInt32LE(crc32(raw), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(raw.length, 18)
    head.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, name, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), head, tail, name]))
    bodies.push(local)
    offset += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(bodies.length, 4)
  end.writeUInt16LE(bodies.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...bodies, list, Buffer.from('PK\x05\x06'), end])
}

const ods = (cells: string, more: Parts = {}) =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content>${cells}</office:document-content>`,
    ...more,
  })
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
const cell = (text: string, value = '') =>
  `<table:table-cell office:value="${value}"><text:p>${text}</text:p></table:table-cell>`

const kind = (part: string, type: string) =>
  `<Types><Override PartName="/${part}" ContentType="application/vnd.${type}.main+xml"/></Types>`
const xlsx = (sheet: string, strings = '', more: Parts = {}) =>
  zip({
    '[Content_Types].xml': kind('xl/workbook.xml', 'openxmlformats-officedocument.spreadsheetml.sheet'),
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    ...more,
  })

const logger = createLogger({ environment: 'test', logLevel: 'silent' }, 'test')
const look = (bytes: Buffer | string, naam: string) => {
  const pad = join(folder, 'bestand')
  writeFileSync(pad, bytes)
  return kijkNa({ pad, naam, scanner: null, logger })
}
const bsn = /kan zijn. Haal het weg/
const wide = '<table:table-cell table:number-columns-repeated="3"/>'

it('tells what it is by what stands in it', async () => {
  expect(await look(ods(row(cell('Dag'))), 'lijst.pdf')).toEqual({ soort: 'ods', naam: 'lijst.ods' })
  expect(await look(xlsx('<row><c r="A1"><v>1</v></c></row>'), 'x')).toEqual({
    soort: 'xlsx',
    naam: 'x.xlsx',
  })
  expect(await look('a,b\n', 'a.CSV')).toEqual({ soort: 'csv', naam: 'a.csv' })
  const macros = kind('xl/workbook.xml', 'ms-excel.sheet.macroEnabled')
  await expect(look(xlsx('', '', { '[Content_Types].xml': macros }), 'a.xlsx')).rejects.toThrow(
    'kan Vonk niet',
  )
})

it('takes no document with a macro in it, whatever it says to be', async () => {
  await expect(look(xlsx('', '', { 'xl/vbaProject.bin': 'x' }), 'a.xlsx')).rejects.toThrow('macro')
  await expect(look(ods('', { 'Basic/Standard/Module1.xml': '<x/>' }), 'a.ods')).rejects.toThrow('macro')
})

it.each<[string, Buffer]>([
  ['shown in a cell of an ods', ods(row(cell('Nummer')) + row(cell('111.222.333')))],
  ['held by a cell that shows less', ods(row(cell('1,1 E+08', '111222333')))],
  [
    'in a note at a cell of an ods',
    ods(
      row(
        `<table:table-cell><office:annotation><text:p>111222333</text:p></office:annotation></table:table-cell>`,
      ),
    ),
  ],
  ['in a drawing in an ods', ods('<draw:frame><text:p>111222333</text:p></draw:frame>')],
  ['in a cell of an xlsx', xlsx('<row><c r="A1"><v>111222333</v></c></row>')],
  ['in a text of an xlsx', xlsx('<row><c r="A1" t="s"><v>0</v></c></row>', '<si><t>bsn 111222333</t></si>')],
  ['written in a cell of an xlsx', xlsx('<row><c r="A1" t="inlineStr"><is><t>111222333</t></is></c></row>')],
  [
    'in a note at a cell of an xlsx',
    xlsx('', '', { 'xl/comments1.xml': '<comments><text><r><t>111222333</t></r></text></comments>' }),
  ],
])('finds a number that may be a BSN %s', async (_, bytes) => {
  await expect(look(bytes, 'tabel')).rejects.toThrow(bsn)
})

it('takes a number for what stands above it, and cells for what each of them is', async () => {
  const kvk = row(wide, cell('RSIN')) + row(wide, cell('111222333'))
  expect(await look(ods(kvk), 'a.ods')).toMatchObject({ soort: 'ods' })
  expect(await look(ods(row(cell('111'), cell('222'), cell('333'))), 'a.ods')).toMatchObject({ soort: 'ods' })
  const rsin = '<row><c r="B1" t="s"><v>0</v></c></row><row><c r="B2"><v>111222333</v></c></row>'
  expect(await look(xlsx(rsin, '<si><t>RSIN</t></si>'), 'a.xlsx')).toMatchObject({ soort: 'xlsx' })
})

it('reads no more than it can look at, however small it was packed', async () => {
  const long = row(cell('een lange cel '.repeat(100))).repeat(1500)
  await expect(look(ods(long), 'a.ods')).rejects.toThrow('Deel haar op')
  const bomb = ods(`<x>${' '.repeat(61 * 1024 * 1024)}</x>`)
  expect(bomb.length).toBeLessThan(100_000)
  await expect(look(bomb, 'a.ods')).rejects.toThrow('beschadigd')
  const cut = ods(row(cell('Dag')))
  await expect(look(cut.subarray(0, cut.length - 30), 'a.ods')).rejects.toThrow('beschadigd')
  await expect(look(ods('<!DOCTYPE x><x/>'), 'a.ods')).rejects.toThrow('beschadigd')
})
