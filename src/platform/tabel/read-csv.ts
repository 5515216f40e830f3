import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { meesteTekens, type Portie, type RuweRij } from './cel.ts'
import { encodingOf } from './read-csv-tekens.ts'
import { plainTitle } from './titel.ts'
import { TabelGeweigerd } from './weigering.ts'

const zinnen: Readonly<Record<string, string>> = {
  CSV_MAX_RECORD_SIZE:
    'Er is een regel die nergens ophoudt. Controleer de aanhalingstekens, of bewaar je tabel als xlsx of ods.',
  CSV_QUOTE_NOT_CLOSED:
    'Er is een aanhalingsteken dat nergens wordt gesloten. Controleer de aanhalingstekens, of bewaar je tabel als xlsx of ods.',
}

type Csv = { titels: ReadonlySet<string>; meld: (deel: number) => void }

/** The rows of a CSV, numbered as a spreadsheet numbers them. `titels`, plainly: what stands in its first lines, by which one sees how cells are parted. */
export async function* readCsv(pad: string, { titels, meld }: Csv): AsyncGenerator<Portie> {
  const encoding = await encodingOf(pad)
  const delimiter = await delimiterOf(pad, encoding, titels)
  const { size } = await stat(pad)
  let gelezen = 0
  const counted = (bytes: number) => {
    gelezen += bytes
    meld(gelezen / size)
  }
  const parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRecord,
    bom: true,
  })
  const text = Readable.from(decodedFrom(pad, encoding, counted))
  text.on('error', (error) => parser.destroy(error))
  try {
    yield* portions(text.pipe(parser) as AsyncIterable<string[]>)
  } catch (error) {
    if (error instanceof CsvError)
      throw new TabelGeweigerd(zinnen[error.code] ?? zinnen.CSV_QUOTE_NOT_CLOSED ?? '')
    throw error
  } finally {
    text.destroy()
  }
}

const longestRecord = 1_000_000
const portion = 500

async function* portions(records: AsyncIterable<string[]>): AsyncGenerator<Portie> {
  let [rij, rijen]: [number, RuweRij[]] = [0, []]
  for await (const record of records) {
    rij++
    const runs = record.flatMap((tekst, i) =>
      tekst === '' ? [] : [{ kolom: i + 1, keer: 1, cel: { soort: 'tekst' as const, tekst } }],
    )
    if (record.some((tekst) => tekst.length > meesteTekens))
      throw new TabelGeweigerd(zinnen.CSV_MAX_RECORD_SIZE ?? '')
    if (runs.length > 0) rijen.push({ rij, keer: 1, runs })
    if (rijen.length < portion) continue
    yield { blad: 1, naam: '', van1904: false, rijen }
    rijen = []
  }
  if (rijen.length > 0) yield { blad: 1, naam: '', van1904: false, rijen }
}

async function* decodedFrom(
  pad: string,
  encoding: string,
  counted: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of createReadStream(pad) as AsyncIterable<Buffer>) {
    counted(chunk.length)
    yield decoder.decode(chunk, { stream: true })
  }
  yield decoder.decode()
}

const delimiters = [';', ',', '\t']
const firstLines = 50

/** With which sign the most titles are found in one of the first lines; else, what stands most often in the first. */
async function delimiterOf(pad: string, encoding: string, titels: ReadonlySet<string>): Promise<string> {
  const lines = (await headOf(pad, encoding)).split(/\r\n|\r|\n/).slice(0, firstLines)
  const [, said] = /^"?sep=(.)"?$/i.exec(lines[0] ?? '') ?? []
  if (said && delimiters.includes(said)) return said
  const titlesIn = (line: string, sign: string) =>
    line.split(sign).filter((one) => titels.has(plainTitle(one.replace(/^\s*"|"\s*$/g, '')))).length
  const scores = delimiters.map((sign) => ({
    sign,
    titles: Math.max(...lines.map((line) => titlesIn(line, sign))),
    often: (lines[0] ?? '').split(sign).length,
  }))
  return scores.sort((a, b) => b.titles - a.titles || b.often - a.often)[0]?.sign ?? ';'
}

async function headOf(pad: string, encoding: string): Promise<string> {
  const decoder = new TextDecoder(encoding)
  let head = ''
  for await (const chunk of createReadStream(pad, { end: 64 * 1024 - 1 }) as AsyncIterable<Buffer>)
    head += decoder.decode(chunk, { stream: true })
  return head
}
