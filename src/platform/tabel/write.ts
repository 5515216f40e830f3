import type { Readable } from 'node:stream'
import type { Blad } from './blad.ts'
import { keuzesBlad, uitlegBlad } from './uitleg.ts'
import { writeCsv } from './write-csv.ts'
import { writeOds } from './write-ods.ts'
import { writeXlsx } from './write-xlsx.ts'

/** The kinds of table that are written and read. */
export const tabelsoorten = ['ods', 'xlsx', 'csv'] as const
export type Tabelsoort = (typeof tabelsoorten)[number]

/**
 * `bladen`: the first is what is read again, and all that a CSV holds. `uitleg`: lines on a second sheet, above what
 * belongs in each column of the first; without it there is no such sheet.
 */
export type Tabel = { soort: Tabelsoort; bladen: readonly [Blad, ...Blad[]]; uitleg?: readonly string[] }

/**
 * A table as a stream of bytes, the same bytes for the same table; of rows that come one by one never more than some
 * are in memory. Choices are lists to choose from on a sheet of their own (`Keuzes`). The stream ends with a
 * RangeError when a value does not fit its column. As a whole: `buffer(writeTabel(…))` of `node:stream/consumers`.
 */
export function writeTabel({ soort, bladen, uitleg }: Tabel): Readable {
  const [eerste, ...rest] = bladen
  if (soort === 'csv') return writeCsv(eerste)
  const shown = uitleg ? [eerste, uitlegBlad(uitleg, eerste.kolommen), ...rest] : bladen
  const keuzes = keuzesBlad(shown)
  const all = keuzes ? [...shown, keuzes] : shown
  assertNames(all)
  return soort === 'ods' ? writeOds(all, shown) : writeXlsx(all, shown)
}

/** As Excel wants the names of sheets. */
function assertNames(bladen: readonly Blad[]): void {
  const names = bladen.map(({ naam }) => naam.toLowerCase())
  const wrong = names.find((naam, i) => !/^[^\\/?*:[\]']{1,31}$/.test(naam) || names.indexOf(naam) !== i)
  if (wrong !== undefined) throw new RangeError(`no name for a sheet, or twice the same: ${wrong}`)
}
