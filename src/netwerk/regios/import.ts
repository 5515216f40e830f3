import type { Readable } from 'node:stream'
import { sql } from 'kysely'
import { z } from 'zod'
import { CsvRefusal, readCsv } from '#src/platform/csv.ts'
import type { Db } from '#src/platform/db.ts'
import { line } from '#src/platform/forms/fields.ts'
import { emptyReport, type ImportReport, inBatches, refuse } from '#src/platform/import-report.ts'
import { listRegios } from './queries.ts'

const columns = ['regio', 'gemeente'] as const

const Row = z.object({ regio: z.string(), gemeente: line({ min: 2, max: 100 }) })

type Gemeente = z.infer<typeof Row>
type Source = { regel: number; values: Record<(typeof columns)[number], string> }

/**
 * Takes over which municipality lies in which region (CSV). The same list twice changes nothing; a municipality that the list
 * leaves out stays where it was. Each batch is kept as it is read.
 */
export async function importRegios(
  db: Db,
  source: string | Readable,
  say: (line: string) => void,
): Promise<ImportReport> {
  const report = emptyReport()
  const codes = new Map((await listRegios(db)).map(({ code, naam }) => [naam.toLowerCase(), code]))
  try {
    for await (const batch of inBatches(gemeentenOf(source, report, codes), 500)) {
      const changed = await upsert(db, batch)
      report.gelezen += batch.length
      report.nieuw += changed.filter(({ nieuw }) => nieuw).length
      report.gewijzigd += changed.filter(({ nieuw }) => !nieuw).length
      say(`${report.gelezen} gemeenten gelezen…`)
    }
  } catch (error) {
    if (!(error instanceof CsvRefusal)) throw error
    report.gestopt = error.message
  }
  return report
}

async function* gemeentenOf(
  source: string | Readable,
  report: ImportReport,
  codes: Map<string, string>,
): AsyncGenerator<Gemeente> {
  const seen = new Set<string>()
  for await (const row of readCsv(source, { columns, onRefused: (one) => refuse(report, one) })) {
    const read = readRow(row, codes, seen)
    if (typeof read === 'string') refuse(report, { regel: row.regel, reden: read })
    else yield read
  }
}

/** The municipality with the code of its region, or why it is none. */
function readRow({ values }: Source, codes: Map<string, string>, seen: Set<string>): Gemeente | string {
  const parsed = Row.safeParse(values)
  if (!parsed.success) return `gemeente: ${parsed.error.issues[0]?.message.replace(/\.$/, '')}`
  const { gemeente, regio } = parsed.data
  const code = codes.get(regio.toLowerCase())
  if (!code) return `Vonk kent geen arbeidsmarktregio ‘${regio.slice(0, 100)}’`
  const name = gemeente.toLowerCase()
  if (seen.has(name)) return `gemeente ${gemeente} staat al eerder in het bestand`
  seen.add(name)
  return { gemeente, regio: code }
}

const upsert = (db: Db, gemeenten: Gemeente[]) =>
  db
    .insertInto('regioGemeente')
    .values(gemeenten)
    .onConflict((conflict) =>
      conflict
        .expression(sql`lower(gemeente)`)
        .doUpdateSet((eb) => ({ gemeente: eb.ref('excluded.gemeente'), regio: eb.ref('excluded.regio') }))
        .where(
          sql<boolean>`(regio_gemeente.gemeente, regio_gemeente.regio) is distinct from (excluded.gemeente, excluded.regio)`,
        ),
    )
    .returning(sql<boolean>`xmax = 0`.as('nieuw'))
    .execute()
