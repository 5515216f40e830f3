import type { Readable } from 'node:stream'
import { sql } from 'kysely'
import { z } from 'zod'
import { CsvRefusal, readCsv } from '#src/platform/csv.ts'
import type { Db } from '#src/platform/db.ts'
import { emptyReport, type ImportReport, inBatches, refuse } from '#src/platform/import-report.ts'

const columns = ['code', 'nl', 'en'] as const

const Row = z.object({
  code: z.string().regex(/^\d{8}$/, 'een CPV-code heeft 8 cijfers'),
  nl: z.string().min(1, 'de Nederlandse naam ontbreekt').max(500, 'de naam is te lang'),
  en: z.string().max(500, 'de Engelse naam is te lang'),
})

type Code = z.infer<typeof Row>

/** Takes over the official list of CPV codes (CSV). The same list twice changes nothing. */
export async function importCpv(
  db: Db,
  source: string | Readable,
  say: (line: string) => void,
): Promise<ImportReport> {
  const report = emptyReport()
  try {
    for await (const batch of inBatches(codesOf(source, report), 1000)) {
      const changed = await upsert(db, batch)
      report.gelezen += batch.length
      report.nieuw += changed.filter(({ nieuw }) => nieuw).length
      report.gewijzigd += changed.filter(({ nieuw }) => !nieuw).length
      say(`${report.gelezen} CPV-codes gelezen…`)
    }
  } catch (error) {
    if (!(error instanceof CsvRefusal)) throw error
    report.gestopt = error.message
  }
  return report
}

async function* codesOf(source: string | Readable, report: ImportReport): AsyncGenerator<Code> {
  const seen = new Set<string>()
  for await (const { regel, values } of readCsv(source, {
    columns,
    onRefused: (one) => refuse(report, one),
  })) {
    const parsed = Row.safeParse(values)
    if (!parsed.success) refuse(report, { regel, reden: parsed.error.issues[0]?.message ?? '' })
    else if (seen.has(parsed.data.code))
      refuse(report, { regel, reden: `code ${parsed.data.code} staat al eerder in het bestand` })
    else {
      seen.add(parsed.data.code)
      yield parsed.data
    }
  }
}

const upsert = (db: Db, codes: Code[]) =>
  db
    .insertInto('cpv')
    .values(codes)
    .onConflict((conflict) =>
      conflict
        .column('code')
        .doUpdateSet((eb) => ({ nl: eb.ref('excluded.nl'), en: eb.ref('excluded.en') }))
        .where(sql<boolean>`(cpv.nl, cpv.en) is distinct from (excluded.nl, excluded.en)`),
    )
    .returning(sql<boolean>`xmax = 0`.as('nieuw'))
    .execute()
