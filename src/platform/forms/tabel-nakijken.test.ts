import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { cell, ods, row, type Sheets, xlsx } from '../bestand/test-zip.ts'
import { root } from '../root.ts'
import { oordeelInWorker } from './tabel-in-worker.ts'
import { oordeelOver } from './tabel-nakijken.ts'

const folder = mkdtempSync(join(tmpdir(), 'vonk-tabel-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const kept = (bytes: Buffer, naam = 'tabel') => {
  const pad = join(folder, naam)
  writeFileSync(pad, bytes)
  return pad
}
const look = (bytes: Buffer) =>
  oordeelOver({ pad: kept(bytes), soort: bytes.includes('opendocument') ? 'ods' : 'xlsx' })

const nummer = '123456782'
/** As Excel would have it, with only these parts; null: there is no such part. */
const book = (more: Sheets) => xlsx('', '', more)
const sheet = (cells: string) => `<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`

describe('a number that may be a BSN is seen', () => {
  it.each<[string, Buffer]>([
    [
      'in elements with a prefix',
      book({
        'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="x"><x:sheetData><x:row><x:c r="A1" t="inlineStr"><x:is><x:t>${nummer}</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      }),
    ],
    [
      'in a value with a prefix',
      book({ 'xl/worksheets/sheet1.xml': `<x:c r="A1"><x:v>${nummer}</x:v></x:c>` }),
    ],
    [
      'in shared strings with a prefix',
      book({ 'xl/sharedStrings.xml': `<x:sst><x:si><x:t>${nummer}</x:t></x:si></x:sst>` }),
    ],
    ['in shared strings of another name', book({ 'xl/gedeeld.xml': `<sst><si><t>${nummer}</t></si></sst>` })],
    ['in a sheet of another name', book({ 'xl/blad1.xml': sheet(`<c r="A1"><v>${nummer}</v></c>`) })],
    [
      'in a folder of another name',
      book({ 'xl/Worksheets/sheet1.xml': sheet(`<c r="A1"><v>${nummer}</v></c>`) }),
    ],
    ['in a sheet outside of it all', book({ 'blad.XML': sheet(`<c><v>${nummer}</v></c>`) })],
    [
      'split over runs',
      book({
        'xl/worksheets/sheet1.xml': sheet(
          '<c t="inlineStr"><is><r><t>1234</t></r><r><t>56782</t></r></is></c>',
        ),
      }),
    ],
    [
      'in the name of a sheet',
      book({
        'xl/workbook.xml': `<workbook><sheets><sheet name="bsn ${nummer}" sheetId="1"/></sheets></workbook>`,
      }),
    ],
    [
      'above a sheet on paper',
      book({
        'xl/worksheets/sheet1.xml': `<worksheet><headerFooter><oddHeader>&amp;L${nummer}</oddHeader></headerFooter></worksheet>`,
      }),
    ],
    [
      'in what a link shows',
      book({
        'xl/worksheets/sheet1.xml': `<worksheet><hyperlink ref="A1" display="${nummer}"/></worksheet>`,
      }),
    ],
    [
      'in a chart',
      book({
        'xl/charts/chart1.xml': `<c:chart xmlns:c="c"><c:pt idx="0"><c:v>${nummer}</c:v></c:pt></c:chart>`,
      }),
    ],
    [
      'in what a pivot remembers',
      book({ 'xl/pivotCache/pivotCacheRecords1.xml': `<r><n v="${nummer}"/></r>` }),
    ],
    ['in a title', book({ 'docProps/core.xml': `<c><dc:title xmlns:dc="d">bsn ${nummer}</dc:title></c>` })],
    ['held as a text in an ods', ods(row(`<table:table-cell office:string-value="${nummer}"/>`))],
    ['in the name of a sheet of an ods', ods(`<table:table table:name="bsn ${nummer}"/>`)],
    [
      'below another sheet of an ods',
      ods(`<table:table>${row(cell('RSIN'))}</table:table><table:table>${row(cell(nummer))}</table:table>`),
    ],
    [
      'in other prefixes in an ods',
      ods(`<t:table-row><t:table-cell><p>1234<s>56782</s></p></t:table-cell></t:table-row>`),
    ],
    [
      'above an ods on paper',
      ods('', { 'styles.xml': `<s><style:header><text:p>${nummer}</text:p></style:header></s>` }),
    ],
    ['in the title of an ods', ods('', { 'meta.xml': `<m><dc:title>${nummer}</dc:title></m>` })],
  ])('%s', async (_, bytes) => {
    expect(await look(bytes)).toBe('bsn')
  })
})

describe('a good table is taken', () => {
  it.each<[string, Buffer]>([
    [
      'without shared strings',
      book({ 'xl/sharedStrings.xml': null, 'xl/worksheets/sheet1.xml': sheet('<c r="A1"><v>12</v></c>') }),
    ],
    [
      'with what programs write of themselves',
      ods('', {
        'meta.xml': `<m><meta:generator>LibreOffice/${nummer}</meta:generator><dc:date>2026-11-30T07:01:23.${nummer}</dc:date></m>`,
      }),
    ],
    [
      'with cells that do not say where they are',
      book({
        'xl/worksheets/sheet1.xml': `<s><row><c t="inlineStr"><is><t>Naam</t></is></c><c t="inlineStr"><is><t>RSIN</t></is></c></row><row><c><v>1</v></c><c><v>${nummer}</v></c></row></s>`,
      }),
    ],
  ])('%s', async (_, bytes) => {
    expect(await look(bytes)).toBe(null)
  })
})

const million = 1_000_000
/** Each is less than 100 kB, and some hundred megabytes in memory for who reads on. */
const bombs: Record<string, () => Buffer> = {
  'one text': () => book({ 'xl/worksheets/sheet1.xml': `<a>${' '.repeat(35 * million)}</a>` }),
  'one attribute': () => book({ 'xl/worksheets/sheet1.xml': `<a b="${' '.repeat(35 * million)}"/>` }),
  'one name': () => book({ 'xl/worksheets/sheet1.xml': `<${'a'.repeat(35 * million)}/>` }),
  'one cell of many texts': () =>
    ods(row(`<table:table-cell>${'<p>a</p>'.repeat(4 * million)}</table:table-cell>`)),
  'one in the other': () => book({ 'xl/worksheets/sheet1.xml': '<a>'.repeat(12 * million) }),
  'many texts outside of cells': () => ods('<p>a</p>'.repeat(4 * million)),
  'many shared strings': () => book({ 'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(7 * million)}</sst>` }),
  'long shared strings': () =>
    book({ 'xl/sharedStrings.xml': `<sst>${`<si><t>${'a'.repeat(900_000)}</t></si>`.repeat(38)}</sst>` }),
  'more than it may unpack to': () => ods('<x/>'.repeat(17 * million)),
}

/** In the memory of a web process (bin/node-flags.ts): how often it had its turn, and the answer in words. */
const inProcess = `
  import { createLogger } from '#src/platform/log.ts'
  import { kijkNa } from '#src/platform/forms/bestand-nakijken.ts'
  const logger = createLogger({ environment: 'test', logLevel: 'silent' }, 'test')
  let [last, longest] = [performance.now(), 0]
  setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 10).unref()
  const said = await kijkNa({ pad: process.argv[1], naam: 'a', scanner: null, logger }).catch((e) => e.message)
  console.log(JSON.stringify({ said, longest }))`

describe('a table that is too much inside', () => {
  it.each(Object.entries(bombs))(
    'is refused in words while others have their turn: %s',
    { timeout: 90_000 },
    async (_, made) => {
      const bytes = made()
      expect(bytes.length).toBeLessThan(150_000)
      const flags = [
        '--max-old-space-size=160',
        '--max-semi-space-size=16',
        '--input-type=module',
        '-e',
        inProcess,
      ]
      const run = promisify(execFile)(process.execPath, [...flags, kept(bytes)], { cwd: root })
      const { said, longest } = JSON.parse((await run).stdout)
      expect(said).toContain('Deel haar op')
      expect(longest).toBeLessThan(1000)
    },
  )

  it('is refused, too, when looking takes too long', async () => {
    const pad = kept(bombs['many texts outside of cells']?.() ?? Buffer.of())
    expect(await oordeelInWorker({ pad, soort: 'ods' }, 50)).toBe('lang')
  })
})
