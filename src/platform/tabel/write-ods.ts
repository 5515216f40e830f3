import type { Readable } from 'node:stream'
import { marked } from '../csv-write.ts'
import { type Blad, breedteVan, type Inhoud, inhoudVan } from './blad.ts'
import { meesteRijen } from './cel.ts'
import { nederlands, serialOf } from './dag.ts'
import type { Kolom } from './kolom.ts'
import { automaticStyles, contentHead, fixedParts } from './write-ods-parts.ts'
import { validationName, validations } from './write-ods-validations.ts'
import { attribute, escaped, writable } from './write-xml.ts'
import { writeZip } from './write-zip.ts'

/** A table of LibreOffice. `bladen`: what has rows; `lijsten`: those of which the lists are. */
export function writeOds(bladen: readonly Blad[], lijsten: readonly Blad[]): Readable {
  const [mimetype, ...others] = fixedParts(bladen)
  return writeZip([
    { naam: 'mimetype', inhoud: mimetype?.inhoud ?? '', ongepakt: true },
    { naam: 'content.xml', inhoud: content(bladen, lijsten) },
    ...others,
  ])
}

async function* content(bladen: readonly Blad[], lijsten: readonly Blad[]): AsyncGenerator<string> {
  const widths = [...new Set(bladen.flatMap(({ kolommen }) => Object.values(kolommen).map(breedteVan)))]
  yield `${contentHead}${automaticStyles(widths)}<office:body><office:spreadsheet>${validations(bladen, lijsten)}`
  for (const [n, blad] of bladen.entries()) yield* table(blad, n)
  yield '</office:spreadsheet></office:body></office:document-content>'
}

async function* table(blad: Blad, n: number): AsyncGenerator<string> {
  const kolommen = Object.entries(blad.kolommen).map(([naam, kolom], i) => ({
    naam,
    kolom,
    attributes: styleAndValidation(kolom, validationName(n, i, kolom)),
  }))
  yield `<table:table table:name="${attribute(blad.naam)}">${columns(blad)}`
  for (const regel of blad.boven ?? []) yield row([textCell(regel, ' table:style-name="regel"')])
  yield row(kolommen.map(({ kolom }) => textCell(kolom.titel, ' table:style-name="kop"')))
  let rows = (blad.boven?.length ?? 0) + 1
  for await (const rij of blad.rijen) {
    if (++rows > meesteRijen) throw new RangeError('more rows than a sheet can have')
    yield row(kolommen.map(({ naam, kolom, attributes }) => cell(inhoudVan(kolom, rij[naam]), attributes)))
  }
  if (rows < meesteRijen)
    yield row(
      kolommen.map(({ attributes }) => `<table:table-cell${attributes}/>`),
      ` table:number-rows-repeated="${meesteRijen - rows}"`,
    )
  yield '</table:table>'
}

const row = (cells: string[], attributes = '') =>
  `<table:table-row${attributes}>${cells.join('')}</table:table-row>`

const columns = ({ kolommen }: Blad) =>
  Object.values(kolommen)
    .map(
      (kolom) =>
        `<table:table-column table:style-name="b${breedteVan(kolom)}" table:default-cell-style-name="${styleOf(kolom)}"/>`,
    )
    .join('')

const styleOf = ({ soort }: Kolom): string =>
  soort === 'getal' || soort === 'uren' || soort === 'datum' ? soort : 'tekst'

const styleAndValidation = (kolom: Kolom, validation: string | null) =>
  ` table:style-name="${styleOf(kolom)}"${validation ? ` table:content-validation-name="${validation}"` : ''}`

function cell(inhoud: Inhoud, attributes: string): string {
  if (!inhoud) return `<table:table-cell${attributes}/>`
  const { soort, waarde } = inhoud
  if (soort === 'tekst') return textCell(marked(String(waarde)), attributes)
  if (soort === 'datum') {
    serialOf(String(waarde))
    return `<table:table-cell${attributes} office:value-type="date" office:date-value="${waarde}"><text:p>${nederlands(String(waarde))}</text:p></table:table-cell>`
  }
  return `<table:table-cell${attributes} office:value-type="float" office:value="${waarde}"><text:p>${String(waarde).replace('.', ',')}</text:p></table:table-cell>`
}

const textCell = (text: string, attributes: string) =>
  `<table:table-cell${attributes} office:value-type="string">${paragraphs(text)}</table:table-cell>`

/** A line is a paragraph; spaces beside each other are one, unless it is said how many. */
const paragraphs = (text: string) =>
  writable(text)
    .split('\n')
    .map((line) => `<text:p>${spaced(line)}</text:p>`)
    .join('')

const spaced = (line: string) =>
  escaped(line).replace(/^ +| +$| {2,}/g, (spaces) => `<text:s text:c="${spaces.length}"/>`)
