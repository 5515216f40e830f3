import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import { eachInOds } from './ods.ts'
import type { Bestandsoort } from './soort.ts'
import { inColumns, type Read } from './stuk.ts'
import { eachInXlsx } from './xlsx.ts'
import { inZip, ZipRefusal } from './zip.ts'

/** Of a text or a table everything that people wrote or typed; of another document nothing. */
export async function eachStuk(pad: string, soort: Bestandsoort, read: Read): Promise<void> {
  if (soort === 'txt') return await readTekst(pad, read)
  if (soort === 'csv') return await readCsv(pad, read)
  if (soort === 'ods') return await inZip(pad, (zip) => eachInOds(zip, read))
  if (soort === 'xlsx') return await inZip(pad, (zip) => eachInXlsx(zip, read))
}

/** A piece ends where a line does, unless that takes very long. */
const piece = 16_000
/** What stands at the end of a piece may go on in the next. */
const overlap = 40

async function readTekst(pad: string, read: Read): Promise<void> {
  let rest = ''
  for await (const chunk of createReadStream(pad, 'utf8')) {
    rest += chunk
    while (rest.length > piece * 2) {
      const end = Math.max(rest.lastIndexOf('\n', piece), piece / 2)
      read({ kop: '', tekst: rest.slice(0, end) })
      rest = rest.slice(end - overlap)
    }
  }
  read({ kop: '', tekst: rest })
}

const likely = { relax_column_count: true, relax_quotes: true, skip_empty_lines: true, bom: true }

async function readCsv(pad: string, read: Read): Promise<void> {
  const options = { ...likely, delimiter: [';', ',', '\t'], max_record_size: 1_000_000 }
  const give = inColumns(read)
  try {
    for await (const row of createReadStream(pad).pipe(parse(options)) as AsyncIterable<string[]>)
      for (const [kolom, tekst] of row.entries()) give({ kolom, tekst })
  } catch (error) {
    const isWrong = error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')
    throw isWrong ? new ZipRefusal(error.message) : error
  }
}
