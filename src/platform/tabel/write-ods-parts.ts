import type { Blad } from './blad.ts'
import { attribute, xmlHead } from './write-xml.ts'
import type { Deel } from './write-zip.ts'

const mimetype = 'application/vnd.oasis.opendocument.spreadsheet'

const space = (name: string, where: string) =>
  ` xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${where}:1.0"`
const spaces = [
  ['office', 'office'],
  ['style', 'style'],
  ['text', 'text'],
  ['table', 'table'],
  ['fo', 'xsl-fo-compatible'],
  ['number', 'datastyle'],
  ['config', 'config'],
  ['of', 'of'],
] as const
const namespaces = spaces
  .map(([name, where]) =>
    name === 'of' ? ' xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"' : space(name, where),
  )
  .join('')

/** All but the rows. The first says what the document is, and stands in front. */
export const fixedParts = (bladen: readonly Blad[]): (Deel & { inhoud: string })[] => [
  { naam: 'mimetype', inhoud: mimetype },
  { naam: 'styles.xml', inhoud: stylesPart },
  { naam: 'settings.xml', inhoud: settings(bladen) },
  { naam: 'META-INF/manifest.xml', inhoud: manifest },
]

const partsOfIt = ['content.xml', 'styles.xml', 'settings.xml'].map(
  (naam) => `<manifest:file-entry manifest:full-path="${naam}" manifest:media-type="text/xml"/>`,
)
const manifest = `${xmlHead}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mimetype}"/>${partsOfIt.join('')}</manifest:manifest>`

/** Dutch, so that a decimal comma is one whatever the program of the reader speaks. */
const stylesPart = `${xmlHead}<office:document-styles${namespaces} office:version="1.3"><office:styles><style:default-style style:family="table-cell"><style:text-properties fo:font-size="11pt" fo:language="nl" fo:country="NL"/></style:default-style><style:style style:name="Default" style:family="table-cell"/></office:styles></office:document-styles>`

export const contentHead = `${xmlHead}<office:document-content${namespaces} office:version="1.3">`

const cellStyle = (name: string, data: string, more = '') =>
  `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="${data}">${more}</style:style>`

const dataStyles = [
  '<number:text-style style:name="n-tekst"><number:text-content/></number:text-style>',
  '<number:number-style style:name="n-getal"><number:number number:min-integer-digits="1"/></number:number-style>',
  '<number:number-style style:name="n-uren" number:language="nl" number:country="NL"><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1"/></number:number-style>',
  '<number:date-style style:name="n-datum" number:language="nl" number:country="NL"><number:day number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:year number:style="long"/></number:date-style>',
]

const cellStyles = [
  cellStyle('tekst', 'n-tekst'),
  cellStyle('getal', 'n-getal'),
  cellStyle('uren', 'n-uren'),
  cellStyle('datum', 'n-datum'),
  cellStyle('regel', 'n-tekst'),
  cellStyle(
    'kop',
    'n-tekst',
    '<style:table-cell-properties fo:background-color="#e8e8e8" fo:wrap-option="wrap" style:vertical-align="top"/><style:text-properties fo:font-weight="bold"/>',
  ),
]

/** A sign is some two millimetres. */
const columnStyle = (breedte: number) =>
  `<style:style style:name="b${breedte}" style:family="table-column"><style:table-column-properties style:column-width="${(breedte * 0.2 + 0.2).toFixed(2)}cm"/></style:style>`

/** For columns of these widths. */
export const automaticStyles = (widths: readonly number[]): string =>
  `<office:automatic-styles>${widths.map(columnStyle).join('')}${dataStyles.join('')}${cellStyles.join('')}</office:automatic-styles>`

const setting = (name: string, type: string, value: string | number) =>
  `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`

/** Titles stay in view. */
function settings(bladen: readonly Blad[]): string {
  const views = bladen.map(({ naam, boven = [] }) => {
    const rows = boven.length + 1
    const frozen = [
      setting('VerticalSplitMode', 'short', 2),
      setting('VerticalSplitPosition', 'int', rows),
      setting('ActiveSplitRange', 'short', 2),
      setting('PositionBottom', 'int', rows),
    ]
    return `<config:config-item-map-entry config:name="${attribute(naam)}">${frozen.join('')}</config:config-item-map-entry>`
  })
  return `${xmlHead}<office:document-settings${namespaces} xmlns:ooo="http://openoffice.org/2004/office" office:version="1.3"><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${setting('ViewId', 'string', 'view1')}<config:config-item-map-named config:name="Tables">${views.join('')}</config:config-item-map-named>${setting('ActiveTable', 'string', attribute(bladen[0]?.naam ?? ''))}</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>`
}
