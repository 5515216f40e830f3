import type { Readable } from 'node:stream'
import { sql } from 'kysely'
import { findLidByEmail } from '#src/netwerk/leden/queries.ts'
import { findOrganisatieByName, findOrganisatieByNumber } from '#src/netwerk/organisaties/queries.ts'
import { listRegios } from '#src/netwerk/regios/queries.ts'
import { CsvRefusal, readCsv } from '#src/platform/csv.ts'
import type { Db } from '#src/platform/db.ts'
import { emptyReport, type ImportReport, inBatches, refuse } from '#src/platform/import-report.ts'
import { afspraakColumns } from './contract-changes.ts'
import { afspraakIn } from './contract-forms.ts'
import { keepGegundAan } from './gegund-aan.ts'
import { afspraakGegeven, type Column, columns, extra, type RegisterRow, readRow } from './register-row.ts'

type Say = (line: string) => void
type Line = { regel: number; row: RegisterRow }
type Progress = { report: ImportReport; say: Say }

/**
 * Takes over a register of contracts (CSV). The same list twice changes nothing: a contract is known by its buyer and the buyer's
 * reference. What people changed in Vonk since stays theirs, and a contract that the list leaves out stays. Each batch is kept as it is read.
 */
export async function importContracten(db: Db, source: string | Readable, say: Say): Promise<ImportReport> {
  const report = emptyReport()
  try {
    for await (const batch of inBatches(rowsOf(source, report), 200)) {
      await db.transaction().execute(async (transaction) => {
        for (const line of batch) await keep(transaction, line, { report, say })
      })
      say(`${report.gelezen} contracten gelezen…`)
    }
  } catch (error) {
    if (!(error instanceof CsvRefusal)) throw error
    report.gestopt = error.message
  }
  return report
}

async function* rowsOf(source: string | Readable, report: ImportReport): AsyncGenerator<Line> {
  const seen = new Set<string>()
  const onRefused = (refused: { regel: number; reden: string }) => refuse(report, refused)
  for await (const { regel, values } of readCsv<Column>(source, { columns, extra, onRefused })) {
    const row = readRow(values)
    if (typeof row === 'string') {
      refuse(report, { regel, reden: row })
      continue
    }
    const key = `${row.koper}\n${row.kenmerk}`.toLowerCase()
    if (seen.has(key))
      refuse(report, { regel, reden: `kolom kenmerk: ${row.kenmerk} staat al eerder in het bestand` })
    else yield { regel, row }
    seen.add(key)
  }
}

async function keep(db: Db, { regel, row }: Line, { report, say }: Progress): Promise<void> {
  const koper = await findKoper(db, row.koper)
  const cpvHoofd = row.cpv ?? (await cpvOf(db, row.soort_werk))
  const regio = await regioOf(db, row.regio)
  const reden = unknownIn(row, { koper, cpvHoofd, regio })
  if (!koper || reden) return refuse(report, { regel, reden: reden ?? '' })
  const manager = row.contractmanager && (await findLidByEmail(db, row.contractmanager))
  const isTheirs = manager && manager.organisatieId === koper.id
  if (row.contractmanager && !isTheirs)
    say(`Regel ${regel}: de contractmanager is geen lid van Vonk bij ${koper.naam}. Dat bleef leeg.`)
  const contractmanagerId = isTheirs ? manager.id : null
  const wanted = {
    ...columnsOf(row),
    koperId: koper.id,
    koperNaam: koper.naam,
    cpvHoofd,
    regio,
    contractmanagerId,
  }
  const outcome = await upsert(db, wanted, row.leverancier)
  report.gelezen += 1
  if (outcome === 'nieuw') report.nieuw += 1
  if (outcome === 'gewijzigd') report.gewijzigd += 1
  if (outcome === 'van mensen')
    say(`Regel ${regel}: ${row.kenmerk} is in Vonk bijgewerkt, en blijft zoals het daar staat.`)
}

type Known = { koper: unknown; cpvHoofd: string | null; regio: string | null }

/** What the row names and Vonk does not know; null when it knows all of it. */
function unknownIn(row: RegisterRow, { koper, cpvHoofd, regio }: Known): string | null {
  if (!koper) return `kolom koper: Vonk kent geen overheid ‘${row.koper}’, of er zijn er meer`
  if (!cpvHoofd) return `kolom soort_werk: Vonk kent geen soort werk ‘${row.soort_werk}’`
  return row.regio && !regio ? `kolom regio: Vonk kent geen arbeidsmarktregio ‘${row.regio}’` : null
}

/** A labour market region, by its name or its code; null for none. */
async function regioOf(db: Db, regio: string): Promise<string | null> {
  const wanted = regio.toLowerCase()
  const found = (await listRegios(db)).find(
    ({ code, naam }) => code === wanted || naam.toLowerCase() === wanted,
  )
  return found?.code ?? null
}

/** A public organisation, by its number or its name. */
async function findKoper(db: Db, koper: string) {
  const found = (await findOrganisatieByNumber(db, koper)) ?? (await findOrganisatieByName(db, koper)).found
  if (!found) return undefined
  return db
    .selectFrom('organisatie')
    .select(['id', 'naam'])
    .where('id', '=', found.id)
    .where('kant', '=', 'opdrachtgever')
    .executeTakeFirst()
}

/** The first code of a kind of work, by its name or its code, as wide as that kind is. */
async function cpvOf(db: Db, soort: string): Promise<string | null> {
  const found = await db
    .selectFrom('categorie')
    .select('cpvBegin')
    .where((eb) =>
      eb.or([eb(eb.fn('lower', ['naam']), '=', soort.toLowerCase()), eb('code', '=', soort.toLowerCase())]),
    )
    .executeTakeFirst()
  return found?.cpvBegin[0]?.padEnd(8, '0') ?? null
}

const columnsOf = (row: RegisterRow) => ({
  kenmerk: row.kenmerk,
  titel: row.titel,
  waarde: row.waarde,
  begintOp: row.begint,
  eindigtOp: row.eindigt,
  verlengingAantal: row.verlengingen,
  verlengingTekst: row.verlengen_hoe,
  ...afspraakColumns(afspraakIn(afspraakGegeven(row))),
})

type Wanted = ReturnType<typeof columnsOf> & {
  koperId: string
  koperNaam: string
  cpvHoofd: string | null
  regio: string | null
  contractmanagerId: string | null
}
type Outcome = 'nieuw' | 'gewijzigd' | 'al goed' | 'van mensen'

async function upsert(db: Db, wanted: Wanted, namen: string[]): Promise<Outcome> {
  const made = await db
    .insertInto('aanbesteding')
    .values(wanted)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) {
    await keepGegundAan(db, made.id, [{ perceelId: null, namen }])
    return 'nieuw'
  }
  const now = await findBekend(db, wanted)
  if (now.versie > 1) return 'van mensen'
  const differs = sql.join(
    Object.entries(wanted).map(([column, value]) => sql`${sql.ref(column)} is distinct from ${value}`),
    sql` or `,
  )
  const changed = await db
    .updateTable('aanbesteding')
    .set({ ...wanted, gewijzigdOp: sql`now()` })
    .where('id', '=', now.id)
    .where(sql<boolean>`(${differs})`)
    .returning('id')
    .executeTakeFirst()
  const others = now.namen.toSorted().join('\n') !== namen.toSorted().join('\n')
  if (others) await keepGegundAan(db, now.id, [{ perceelId: null, namen }])
  return changed || others ? 'gewijzigd' : 'al goed'
}

const findBekend = (db: Db, { koperId, kenmerk }: Wanted) =>
  db
    .selectFrom('aanbesteding')
    .select(['id', 'versie'])
    .select(
      sql<string[]>`array(select g.naam from gegund_aan g where g.aanbesteding_id = aanbesteding.id)`.as(
        'namen',
      ),
    )
    .where('koperId', '=', koperId)
    .where(sql<string>`lower(kenmerk)`, '=', kenmerk.toLowerCase())
    .forUpdate()
    .executeTakeFirstOrThrow()
