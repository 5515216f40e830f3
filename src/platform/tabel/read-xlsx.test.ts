import { describe, expect, it } from 'vitest'
import type { Cel } from './cel.ts'
import type { Kolommen } from './kolom.ts'
import { leesRijen } from './rijen.ts'
import { excel, texts } from './test-excel.ts'
import { inFolder } from './test-tabel.ts'

const kept = inFolder()
const kolommen = {
  a: { soort: 'tekst', titel: 'A', magOntbreken: true },
  b: { soort: 'tekst', titel: 'B' },
  dag: { soort: 'datum', titel: 'Dag', magOntbreken: true },
} satisfies Kolommen
const kop = texts('A', 'B', 'Dag')

async function cells(given: Parameters<typeof excel>[0]): Promise<[number, ...Cel[]][]> {
  const pad = kept(excel(given))
  const all: [number, ...Cel[]][] = []
  for await (const { rijen } of leesRijen({ pad, kolommen, maxRijen: 1000 }))
    all.push(...rijen.map(([rij, [a, b, dag]]): [number, ...Cel[]] => [rij, a as Cel, b as Cel, dag as Cel]))
  return all
}
const cell = async (given: Parameters<typeof excel>[0]) => (await cells(given))[0]?.[1]
const leeg = { soort: 'leeg' }

describe('a sheet of Excel', () => {
  it('has its texts elsewhere, also in pieces, and not how they sound', async () => {
    const strings =
      '<si><t>A</t></si><si><t>B</t></si><si><r><rPr><b/></rPr><t>half </t></r><r><t xml:space="preserve"> vet</t></r><rPh sb="0" eb="1"><t>klank</t></rPh></si><si><t>_x0041__x005F_x0042_</t></si>'
    const sheet =
      '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2" t="s"><v>1</v></c></row><row r="7"><c r="D7" t="s"><v>3</v></c><c r="B7" t="s"><v>2</v></c></row>'
    expect(await cells({ sheet, strings })).toEqual([
      [7, { soort: 'tekst', tekst: 'half  vet' }, { soort: 'tekst', tekst: 'A_x0042_' }, leeg],
    ])
  })

  it('need not say where its cells are', async () => {
    const sheet = `${kop}<row/>${texts('', 'x')}<row r="9"><c r="B9"><v>1</v></c></row><row><c/><c><v>2</v></c></row>`
    expect((await cells({ sheet })).map(([rij, , b]) => [rij, b])).toEqual([
      [3, { soort: 'tekst', tekst: 'x' }],
      [9, { soort: 'getal', getal: 1 }],
      [10, { soort: 'getal', getal: 2 }],
    ])
  })

  it('may use any prefix, and call its parts as it likes', async () => {
    const sheet = `<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="str"><x:v>a</x:v></x:c><x:c t="str"><x:v>b</x:v></x:c></x:row><x:row><x:c t="str"><x:v>ja</x:v></x:c></x:row></x:sheetData></x:worksheet>`
    const rels =
      '<Relationships><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="../Bladen/Een.xml"/></Relationships>'
    const more = { 'xl/_rels/workbook.xml.rels': rels, 'bladen/een.XML': sheet }
    expect(await cell({ more })).toEqual({ soort: 'tekst', tekst: 'ja' })
  })

  it.each<[string, string, unknown]>([
    ['a truth', '<c t="b"><v>1</v></c>', { soort: 'waar', waar: true }],
    ['an error', '<c t="e"><v>#N/A</v></c>', { soort: 'fout', fout: '#N/A' }],
    [
      'a day in words of XML',
      '<c t="d"><v>2026-03-01T00:00:00</v></c>',
      { soort: 'datum', datum: '2026-03-01' },
    ],
    ['a formula with its outcome', '<c><f>1+1</f><v>2</v></c>', { soort: 'getal', getal: 2, formule: true }],
    [
      'a formula that makes text',
      '<c t="str"><f>"a"</f><v>a</v></c>',
      { soort: 'tekst', tekst: 'a', formule: true },
    ],
    ['a formula without its outcome', '<c><f>1+1</f></c>', { soort: 'onberekend' }],
    ['the same, written so', '<c><f>1+1</f><v></v></c>', { soort: 'onberekend' }],
    [
      'a formula of several cells',
      '<c><f t="shared" si="0"/><v>5</v></c>',
      { soort: 'getal', getal: 5, formule: true },
    ],
    ['a small number', '<c><v>9.9999999999999995E-8</v></c>', { soort: 'getal', getal: 1e-7 }],
    ['CDATA', '<c t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', { soort: 'tekst', tekst: 'a<b' }],
  ])('holds %s', async (_, one, wanted) => {
    expect(await cell({ sheet: `${kop}<row>${one}<c><v>1</v></c></row>` })).toEqual(wanted)
  })
})

describe('a number is a day when it is shown as one', () => {
  const shown = (format: string, value = '46082', book = '') =>
    cell({
      formats: `<numFmt numFmtId="170" formatCode="${format}"/>`,
      xfs: `<xf numFmtId="170"/><xf numFmtId="14"/><xf numFmtId="46"/>`,
      sheet: `${kop}<row><c s="1"><v>${value}</v></c><c><v>1</v></c></row>`,
      book,
    })
  const dag = { soort: 'datum', datum: '2026-03-01' }

  it.each([
    'dd\\-mm\\-yyyy',
    '[$-413]d mmmm yyyy;@',
    'mmm',
    'yyyy&quot; jaar&quot;',
    'd/m/yy h:mm',
    '[$-F800]dddd\\, mmmm dd\\, yyyy',
  ])('by %s', async (format) => expect(await shown(format)).toEqual(dag))
  it.each(['0.00 &quot;dagen&quot;', 'General', '#,##0.00\\ &quot;yd&quot;', '[Red]0', '0_d', '@'])(
    'not by %s',
    async (format) => expect(await shown(format)).toEqual({ soort: 'getal', getal: 46082 }),
  )
  it.each([
    ['[h]:mm', '1.0625', 1530],
    ['h:mm', '0.5', 720],
    ['[mm]', '0.5', 720],
  ])('is a time by %s', async (format, value, minuten) =>
    expect(await shown(format, value)).toEqual({ soort: 'tijd', minuten }),
  )

  it('by the number of a format that Excel knows', async () => {
    const sheet = `${kop}<row><c s="1"><v>46082.99</v></c><c s="2"><v>0.25</v></c></row>`
    const xfs = '<xf numFmtId="14"/><xf numFmtId="46"/>'
    expect(await cells({ sheet, xfs })).toEqual([[2, dag, { soort: 'tijd', minuten: 360 }, leeg]])
  })

  it('counted from 1904 where the workbook says so', async () => {
    expect(await shown('d-m-yyyy', '44620', '<workbookPr date1904="1"/>')).toEqual(dag)
    expect(await shown('d-m-yyyy', '0', '<workbookPr date1904="true"/>')).toEqual({
      soort: 'datum',
      datum: '1904-01-01',
    })
  })

  it('knows that Excel counts a day that never was', async () => {
    expect(await shown('d-m-yyyy', '59')).toEqual({ soort: 'datum', datum: '1900-02-28' })
    expect(await shown('d-m-yyyy', '60')).toEqual({ soort: 'fout', fout: '60' })
    expect(await shown('d-m-yyyy', '61')).toEqual({ soort: 'datum', datum: '1900-03-01' })
    expect(await shown('d-m-yyyy', '-1')).toEqual({ soort: 'fout', fout: '-1' })
  })

  it.each([
    ['46082', '', dag],
    ['44620', '<workbookPr date1904="1"/>', dag],
    ['2026', '', { soort: 'getal', getal: 2026 }],
    ['20260301', '', { soort: 'getal', getal: 20_260_301 }],
  ])('among days also without that, when it is likely: %s %s', async (value, book, wanted) => {
    const [row] = await cells({ sheet: `${kop}<row><c r="C2"><v>${value}</v></c></row>`, book })
    expect(row?.[3]).toEqual(wanted)
  })
})
