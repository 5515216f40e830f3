import { attribute, xmlHead } from './write-xml.ts'
import type { Deel } from './write-zip.ts'

/** Which place of `cellXfs` below is for what. */
export const styles = { kop: 1, tekst: 2, datum: 3, uren: 4, getal: 5, regel: 6 } as const

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** All but the sheets themselves. */
export const fixedParts = (namen: readonly string[]): Deel[] => [
  { naam: '[Content_Types].xml', inhoud: contentTypes(namen.length) },
  {
    naam: '_rels/.rels',
    inhoud: rels([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
  },
  { naam: 'xl/workbook.xml', inhoud: workbook(namen) },
  {
    naam: 'xl/_rels/workbook.xml.rels',
    inhoud: rels([
      ...namen.map((_, i) => ({ type: 'worksheet', target: `worksheets/sheet${i + 1}.xml` })),
      { type: 'styles', target: 'styles.xml' },
    ]),
  },
  { naam: 'xl/styles.xml', inhoud: stylesPart },
]

function contentTypes(sheets: number): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...Array.from({ length: sheets }, (_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet']),
  ]
  const overrides = parts.map(
    ([part, type]) => `<Override PartName="${part}" ContentType="${kind}.${type}+xml"/>`,
  )
  return `${xmlHead}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
}

function rels(to: { type: string; target: string }[]): string {
  const all = to.map(
    ({ type, target }, i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `${xmlHead}<Relationships xmlns="${packaged}/relationships">${all.join('')}</Relationships>`
}

function workbook(namen: readonly string[]): string {
  const sheets = namen.map(
    (naam, i) => `<sheet name="${attribute(naam)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  )
  return `${xmlHead}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets></workbook>`
}

/** 49 is text, 2 two decimals: those Excel knows by number. */
const cellXfs = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
]

const font = (bold: string) => `<font>${bold}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`
const fills =
  '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8E8E8"/><bgColor indexed="64"/></patternFill></fill>'

const stylesPart = `${xmlHead}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-413]dd\\-mm\\-yyyy"/></numFmts><fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="3">${fills}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cellXfs.length}">${cellXfs.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
