import { Readable } from 'node:stream'
import { harmless } from '../csv-write.ts'
import { type Blad, type Inhoud, inhoudVan } from './blad.ts'
import { nederlands, serialOf } from './dag.ts'
import { writable } from './write-xml.ts'

/** As a Dutch Excel opens it: UTF-8 with its mark, semicolons, decimal commas. */
export const writeCsv = (blad: Blad): Readable => Readable.from(lines(blad), { objectMode: false })

const pieceSize = 64 * 1024

async function* lines(blad: Blad): AsyncGenerator<Buffer> {
  let gathered = '\ufeff'
  for await (const line of texts(blad)) {
    gathered += `${line}\r\n`
    if (gathered.length < pieceSize) continue
    yield Buffer.from(gathered)
    gathered = ''
  }
  if (gathered) yield Buffer.from(gathered)
}

async function* texts({ boven = [], kolommen, rijen }: Blad): AsyncGenerator<string> {
  const all = Object.entries(kolommen)
  for (const regel of boven) yield text(regel)
  yield all.map(([, { titel }]) => text(titel)).join(';')
  for await (const rij of rijen) yield all.map(([naam, kolom]) => cell(inhoudVan(kolom, rij[naam]))).join(';')
}

function cell(inhoud: Inhoud): string {
  if (!inhoud) return ''
  const { soort, waarde } = inhoud
  if (soort === 'tekst') return text(String(waarde))
  // Two decimals are exact enough for whole minutes.
  if (soort === 'uren') return comma(Math.round(Number(waarde) * 100) / 100)
  if (soort === 'getal') return comma(Number(waarde))
  serialOf(String(waarde))
  return nederlands(String(waarde))
}

const text = (given: string) => `"${harmless(writable(given)).replaceAll('"', '""')}"`

const comma = (number: number) => String(number).replace('.', ',')
