import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { cell, kind, ods, row, xlsx } from '../bestand/test-zip.ts'
import { createLogger } from '../log.ts'
import { kijkNa } from './bestand-nakijken.ts'

const folder = mkdtempSync(join(tmpdir(), 'vonk-nakijken-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

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
  await expect(look(bomb, 'a.ods')).rejects.toThrow('Deel haar op')
  const cut = ods(row(cell('Dag')))
  await expect(look(cut.subarray(0, cut.length - 30), 'a.ods')).rejects.toThrow('beschadigd')
  await expect(look(ods('<!DOCTYPE x><x/>'), 'a.ods')).rejects.toThrow('beschadigd')
})
