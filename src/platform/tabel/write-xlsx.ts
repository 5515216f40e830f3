import type { Readable } from 'node:stream'
import { marked } from '../csv-write.ts'
import { type Blad, breedteVan, type Inhoud, inhoudVan, letterOf } from './blad.ts'
import { meesteRijen } from './cel.ts'
import { serialOf } from './dag.ts'
import type { Kolom } from './kolom.ts'
import { keuzesNaam, plaatsVan } from './uitleg.ts'
import { fixedParts, styles } from './write-xlsx-parts.ts'
import { attribute, escaped, writable, xmlHead } from './write-xml.ts'
import { writeZip } from './write-zip.ts'

/** A table of Excel. `bladen`: what has rows; `lijsten`: those of which the lists are. */
export function writeXlsx(bladen: readonly Blad[], lijsten: readonly Blad[]): Readable {
  const sheets = bladen.map((blad, i) => ({
    naam: `xl/worksheets/sheet${i + 1}.xml`,
    inhoud: sheet(blad, lijsten),
  }))
  return writeZip([...fixedParts(bladen.map(({ naam }) => naam)), ...sheets])
}

async function* sheet(blad: Blad, lijsten: readonly Blad[]): AsyncGenerator<string> {
  const kolommen = Object.entries(blad.kolommen)
  const boven = blad.boven ?? []
  yield sheetHead(blad, boven.length)
  for (const [i, regel] of boven.entries()) yield row(i + 1, [textCell(`A${i + 1}`, regel, styles.regel)])
  let n = boven.length + 1
  yield row(
    n,
    kolommen.map(([, { titel }], i) => textCell(`${letterOf(i)}${n}`, titel, styles.kop)),
  )
  for await (const rij of blad.rijen) {
    n++
    if (n > meesteRijen) throw new RangeError('more rows than a sheet can have')
    yield row(
      n,
      kolommen.map(([naam, kolom], i) => cell(`${letterOf(i)}${n}`, inhoudVan(kolom, rij[naam]))),
    )
  }
  yield `</sheetData>${validations(blad, lijsten)}<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`
}

function sheetHead({ kolommen }: Blad, boven: number): string {
  const kop = boven + 1
  const cols = Object.values(kolommen)
    .map(
      (kolom, i) =>
        `<col min="${i + 1}" max="${i + 1}" width="${breedteVan(kolom)}" style="${styleOf(kolom)}" customWidth="1"/>`,
    )
    .join('')
  const pane = `<pane ySplit="${kop}" topLeftCell="A${kop + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${kop + 1}" sqref="A${kop + 1}"/>`
  return `${xmlHead}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${cols}</cols><sheetData>`
}

const styleOf = ({ soort }: Kolom): number =>
  soort === 'getal' || soort === 'uren' || soort === 'datum' ? styles[soort] : styles.tekst

const row = (n: number, cells: string[]) => `<row r="${n}">${cells.join('')}</row>`

function cell(ref: string, inhoud: Inhoud): string {
  if (!inhoud) return ''
  const { soort, waarde } = inhoud
  if (soort === 'tekst') return textCell(ref, marked(String(waarde)), styles.tekst)
  const number = soort === 'datum' ? serialOf(String(waarde)) : waarde
  return `<c r="${ref}" s="${styles[soort]}"><v>${number}</v></c>`
}

const textCell = (ref: string, text: string, style: number) =>
  `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(asItIs(text))}</t></is></c>`

/** To Excel `_x0041_` in a text is an A: an underscore that begins one is written so itself. */
const asItIs = (text: string) => writable(text).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')

const errorOf = (title: string, text: string) =>
  `showErrorMessage="1" errorStyle="stop" errorTitle="${attribute(title)}" error="${attribute(text)}"`

function validations(blad: Blad, lijsten: readonly Blad[]): string {
  const first = (blad.boven?.length ?? 0) + 2
  const all = Object.values(blad.kolommen).flatMap((kolom, i) => {
    const sqref = `${letterOf(i)}${first}:${letterOf(i)}${meesteRijen}`
    const one = validation(kolom, lijsten)
    return one
      ? [`<dataValidation ${one.kind} sqref="${sqref}"><formula1>${one.formula}</formula1></dataValidation>`]
      : []
  })
  return all.length > 0 ? `<dataValidations count="${all.length}">${all.join('')}</dataValidations>` : ''
}

function validation(kolom: Kolom, lijsten: readonly Blad[]): { kind: string; formula: string } | null {
  if (kolom.vast)
    return {
      kind: `type="custom" ${errorOf('Deze kolom ligt vast', 'Laat deze kolom zoals hij is.')}`,
      formula: 'FALSE',
    }
  const plaats = plaatsVan(kolom, lijsten)
  if (!plaats) return null
  const letter = letterOf(plaats.kolom)
  return {
    kind: `type="list" allowBlank="1" ${errorOf('Kies uit de lijst', 'Kies een van de woorden uit de lijst.')}`,
    formula: `${keuzesNaam}!$${letter}$2:$${letter}$${plaats.lengte + 1}`,
  }
}
