import { describe, expect, it } from 'vitest'
import { ods } from '../bestand/test-zip.ts'
import type { Cel } from './cel.ts'
import type { Kolommen } from './kolom.ts'
import { leesRijen } from './rijen.ts'
import { inFolder } from './test-tabel.ts'

const kept = inFolder()
const kolommen = {
  a: { soort: 'tekst', titel: 'A' },
  b: { soort: 'tekst', titel: 'B' },
  c: { soort: 'getal', titel: 'C', magOntbreken: true },
} satisfies Kolommen

const text = (tekst: string, more = '') =>
  `<table:table-cell office:value-type="string"${more}><text:p>${tekst}</text:p></table:table-cell>`
const row = (cells: string, more = '') => `<table:table-row${more}>${cells}</table:table-row>`
const table = (rows: string, name = 'Een') => `<table:table table:name="${name}">${rows}</table:table>`
const book = (content: string) =>
  `<office:body><office:spreadsheet>${content}</office:spreadsheet></office:body>`
const kop = row(text('A') + text('B') + text('C'))

async function cells(content: string, maxRijen = 1000): Promise<[number, ...Cel[]][]> {
  const pad = kept(ods(book(content)))
  const all: [number, ...Cel[]][] = []
  for await (const { rijen } of leesRijen({ pad, kolommen, maxRijen }))
    all.push(...rijen.map(([rij, some]): [number, ...Cel[]] => [rij, ...some]))
  return all
}
const tekst = (tekst: string) => ({ soort: 'tekst', tekst })
const leeg = { soort: 'leeg' }
const cell = async (one: string) => (await cells(table(kop + row(one))))[0]?.[1]

describe('a sheet of LibreOffice', () => {
  it('says how often a cell and a row are there', async () => {
    const rows =
      kop +
      row('<table:table-cell/>', ' table:number-rows-repeated="1000000000"') +
      row(text('x', ' table:number-columns-repeated="2"') + text('z'), ' table:number-rows-repeated="2"') +
      row(
        '<table:table-cell table:number-columns-repeated="999999999"/>',
        ' table:number-rows-repeated="900000000"',
      )
    const read = await cells(table(rows))
    expect(read.map(([, ...rest]) => rest)).toEqual([
      [tekst('x'), tekst('x'), tekst('z')],
      [tekst('x'), tekst('x'), tekst('z')],
    ])
  })

  it('numbers rows in groups and in headers as one sees them', async () => {
    const rows = `<table:table-header-rows>${kop}</table:table-header-rows><table:table-row-group><table:table-rows>${row(text('1'))}</table:table-rows></table:table-row-group>${row('<table:table-cell/>', ' table:number-rows-repeated="3"')}${row(text('2'))}`
    expect(await cells(table(rows))).toEqual([
      [2, tekst('1'), leeg, leeg],
      [6, tekst('2'), leeg, leeg],
    ])
  })

  it.each<[string, string, unknown]>([
    [
      'several lines',
      '<table:table-cell office:value-type="string"><text:p>een</text:p><text:p/><text:p>twee</text:p></table:table-cell>',
      tekst('een\n\ntwee'),
    ],
    [
      'spaces and signs',
      text('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d  e'),
      tekst('a   b\tc\nd  e'),
    ],
    ['a line that was broken for who reads the XML', text('een\n      twee'), tekst('een twee')],
    [
      'half in bold, with a link',
      text('<text:span>ha<text:span>lf</text:span></text:span> <text:a>hier</text:a>'),
      tekst('half hier'),
    ],
    [
      'a remark, which is not in it',
      `<table:table-cell office:value-type="string"><office:annotation><dc:creator>x</dc:creator><text:p>nee</text:p></office:annotation><text:p>ja</text:p></table:table-cell>`,
      tekst('ja'),
    ],
    [
      'a drawing, which is not in it',
      `<table:table-cell office:value-type="string"><draw:frame><draw:text-box><text:p>nee</text:p></draw:text-box></draw:frame><text:p>ja</text:p></table:table-cell>`,
      tekst('ja'),
    ],
    [
      'how it sounds, which is not in it',
      text('<text:ruby><text:ruby-base>ja</text:ruby-base><text:ruby-text>nee</text:ruby-text></text:ruby>'),
      tekst('ja'),
    ],
    [
      'a table of its own, which is not in it',
      `<table:table-cell office:value-type="string"><text:p>ja</text:p><table:table><table:table-row><table:table-cell><text:p>nee</text:p></table:table-cell></table:table-row></table:table></table:table-cell>`,
      tekst('ja'),
    ],
    [
      'a text by its value',
      '<table:table-cell office:value-type="string" office:string-value="ja"/>',
      tekst('ja'),
    ],
    [
      'a number',
      '<table:table-cell office:value-type="float" office:value="1E-3" calcext:value-type="float"><text:p>0,00</text:p></table:table-cell>',
      { soort: 'getal', getal: 0.001 },
    ],
    [
      'a percentage',
      '<table:table-cell office:value-type="percentage" office:value="0.125"><text:p>13%</text:p></table:table-cell>',
      { soort: 'getal', getal: 0.125 },
    ],
    [
      'an amount',
      '<table:table-cell office:value-type="currency" office:currency="EUR" office:value="12.5"/>',
      { soort: 'getal', getal: 12.5 },
    ],
    [
      'a day',
      '<table:table-cell office:value-type="date" office:date-value="2026-03-01T23:59:00"/>',
      { soort: 'datum', datum: '2026-03-01' },
    ],
    [
      'a time',
      '<table:table-cell office:value-type="time" office:time-value="PT25H30M00S"/>',
      { soort: 'tijd', minuten: 1530 },
    ],
    [
      'a truth',
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAAR</text:p></table:table-cell>',
      { soort: 'waar', waar: true },
    ],
    [
      'an error',
      '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
      { soort: 'fout', fout: '#DIV/0!', formule: true },
    ],
    [
      'a formula',
      '<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"/>',
      { soort: 'getal', getal: 2, formule: true },
    ],
    ['a formula without its outcome', '<table:table-cell table:formula="of:=1+1"/>', { soort: 'onberekend' }],
  ])('holds %s', async (_, one, wanted) => expect(await cell(one)).toEqual(wanted))

  it('shows nothing of what another cell covers, of what it once was, and of what stands outside of sheets', async () => {
    const was = `<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell><text:p>A</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>`
    const rows =
      kop +
      row(
        `${text('x', ' table:number-columns-spanned="2"')}<table:covered-table-cell office:value-type="string"><text:p>weg</text:p></table:covered-table-cell>`,
      )
    expect(await cells(was + table(rows))).toEqual([[2, tekst('x'), leeg, leeg]])
  })
})

describe('rows that are there very often', () => {
  it('are refused once they are too many, in no time', async () => {
    const rows = kop + row(text('x'), ' table:number-rows-repeated="1000000000"')
    const begun = performance.now()
    await expect(cells(table(rows), 100_000)).rejects.toThrow('meer dan 100.000 rijen')
    expect(performance.now() - begun).toBeLessThan(5000)
  })

  it.each(['0', '-1', '1.5', 'x', '', '99999999999999999999'])(
    'do not say that they are there %j times',
    async (often) => {
      await expect(
        cells(table(kop + row(text('x'), ` table:number-rows-repeated="${often}"`))),
      ).rejects.toThrow('beschadigd')
    },
  )
})
