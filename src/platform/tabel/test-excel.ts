import { zip } from '../bestand/test-zip.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (to: [type: string, target: string][]) =>
  `<Relationships>${to.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`

/** What a test says of a workbook; `sheet` is what stands in `sheetData`, `more` other parts, or others instead. */
type Given = {
  sheet?: string
  /** What stands in `sst`. */
  strings?: string
  formats?: string
  /** What stands in `cellXfs`. */
  xfs?: string
  book?: string
  more?: Record<string, string>
}

/** A workbook as Excel makes one, of one sheet. */
export const excel = ({
  sheet = '',
  strings = '',
  formats = '',
  xfs = '',
  book = '',
  more = {},
}: Given): Buffer =>
  zip({
    '[Content_Types].xml':
      '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns:r="r">${book}<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', '/xl/sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${xfs}</cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...more,
  })

/** A row without saying which; each cell its text. */
export const texts = (...cells: string[]) =>
  `<row>${cells.map((one) => `<c t="inlineStr"><is><t>${one}</t></is></c>`).join('')}</row>`
