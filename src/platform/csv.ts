import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { bsnFieldsIn } from './forms/bsn.ts'

export type CsvRow<Column extends string> = { regel: number; values: Record<Column, string> }
export type Refused = { regel: number; reden: string }

/** The file as a whole cannot be used. Its message is one Dutch sentence that says how to go on. */
export class CsvRefusal extends Error {
  override name = 'CsvRefusal'
}

type Options<Column extends string> = {
  columns: readonly Column[]
  /** May follow those, each or none: a value is empty where its column is not there. */
  extra?: readonly Column[]
  onRefused: (refused: Refused) => void
}

/** A record is a few hundred characters; this is where a file without line breaks is no longer read. */
const longestRecord = 100_000

/**
 * The rows of a CSV file with exactly these columns, and the extra ones that it has, one by one, so that memory stays small however long the file is.
 * A row with another number of fields, or with what may be a BSN, is refused and the next one is read; a file that is no CSV, or in which the
 * quotes do not close, throws CsvRefusal.
 */
export async function* readCsv<Column extends string>(
  source: string | Readable,
  { columns, extra = [], onRefused }: Options<Column>,
): AsyncGenerator<CsvRow<Column>> {
  const stream = typeof source === 'string' ? createReadStream(source) : source
  const parser = parse({
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
  })
  const text = Readable.from(textOf(stream))
  text.on('error', (error) => parser.destroy(error))
  text.pipe(parser)
  let header: readonly Column[] | undefined
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[]
      info: { lines: number }
    }>) {
      if (!header) {
        header = headerOf(record, columns, extra)
        continue
      }
      const values = { ...none(extra), ...valuesOf(header, record) }
      const reden = refusedBecause(record, header, values)
      if (reden) onRefused({ regel: info.lines, reden })
      else yield { regel: info.lines, values }
    }
  } catch (error) {
    throw refusalOf(error)
  } finally {
    stream.destroy()
  }
  if (!header)
    throw new CsvRefusal(`Het bestand is leeg: geef een CSV-bestand met de kolommen ${columns.join(',')}.`)
}

/** A row that does not fit, or holds what may be a BSN: its field is named, the number is not. */
function refusedBecause(record: string[], columns: readonly string[], values: object): string | null {
  if (record.length !== columns.length) return `heeft ${record.length} velden in plaats van ${columns.length}`
  const [veld] = bsnFieldsIn(values)
  return veld ? `in het veld ${veld} staat een nummer dat een BSN kan zijn` : null
}

/** As UTF-8, without its mark; bytes that are not text stop the reading before anything makes sense of them. */
async function* textOf(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const chunk of stream) yield withoutNul(decoder.decode(Buffer.from(chunk), { stream: true }))
  yield decoder.decode()
}

function withoutNul(text: string): string {
  if (text.includes('\0')) throw new CsvRefusal(binary)
  return text
}

function valuesOf<Column extends string>(
  columns: readonly Column[],
  record: string[],
): Record<Column, string> {
  return Object.fromEntries(columns.map((column, i) => [column, record[i]?.trim() ?? ''])) as Record<
    Column,
    string
  >
}

const none = <Column extends string>(extra: readonly Column[]) =>
  Object.fromEntries(extra.map((column) => [column, ''])) as Record<Column, string>

function headerOf<Column extends string>(
  record: string[],
  columns: readonly Column[],
  extra: readonly Column[],
): readonly Column[] {
  const names = record.map((name) => name.trim().toLowerCase())
  const further = names.slice(columns.length)
  const known = extra.filter((column) => further.includes(column))
  const header = [...columns, ...further] as Column[]
  if (columns.every((column, i) => names[i] === column) && known.length === further.length) return header
  const also = extra.length > 0 ? ` Daarachter mag ook: ${extra.join(',')}.` : ''
  throw new CsvRefusal(
    `De eerste regel klopt niet: daar horen de kolommen ${columns.join(',')} te staan, met komma’s ertussen.${also}`,
  )
}

const binary =
  'Dit is geen CSV-bestand: er staan tekens in die in tekst niet voorkomen. Sla het op als CSV (UTF-8).'
const quotes =
  'De aanhalingstekens kloppen niet: een veld met een aanhalingsteken erin hoort tussen aanhalingstekens te staan.'
const sentences: Readonly<Record<string, string>> = {
  CSV_MAX_RECORD_SIZE: `Er is een regel van meer dan ${longestRecord} tekens: zo lang hoort een regel niet te zijn. Controleer de aanhalingstekens.`,
  CSV_QUOTE_NOT_CLOSED: quotes,
  INVALID_OPENING_QUOTE: quotes,
  CSV_INVALID_CLOSING_QUOTE: quotes,
}
const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'Dit bestand bestaat niet: controleer de naam.',
  EISDIR: 'Dit is een map: geef de naam van een CSV-bestand.',
  EACCES: 'Dit bestand mag je niet lezen: vraag om toegang.',
  ERR_ENCODING_INVALID_ENCODED_DATA:
    'Dit bestand is geen UTF-8: sla het op als CSV (UTF-8) en probeer het opnieuw.',
}

function refusalOf(error: unknown): unknown {
  if (error instanceof CsvRefusal) return error
  if (error instanceof CsvError)
    return new CsvRefusal(sentences[error.code] ?? 'Dit is geen goed CSV-bestand.')
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return code in unreadable ? new CsvRefusal(unreadable[code] ?? '') : error
}
