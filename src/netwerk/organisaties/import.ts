import type { Readable } from 'node:stream'
import { sql } from 'kysely'
import { listRegios } from '#src/netwerk/regios/queries.ts'
import { CsvRefusal, readCsv } from '#src/platform/csv.ts'
import type { Db } from '#src/platform/db.ts'
import { emptyReport, type ImportReport, inBatches, refuse } from '#src/platform/import-report.ts'
import { today } from '#src/platform/today.ts'
import { type Bekend, type Column, columns, extra, type OrganisatieRow, readRow } from './import-row.ts'
import { kantBij, kantLabel } from './organisatie.ts'
import { isBelow } from './queries.ts'

type Say = (line: string) => void
type Line = { regel: number; row: OrganisatieRow }
type Progress = {
  report: ImportReport
  ids: Set<string>
  toois: Set<string>
  ouders: Map<string, string>
  bekend: Bekend
}

/**
 * Takes over a list of public organisations (CSV). The same list twice changes nothing; what people changed since the
 * first time (kind, abbreviation, parent) stays theirs, and so does the side: it says where the kind suggests another.
 * Each batch is kept as it is read: run it again after a stop.
 */
export async function importOrganisaties(db: Db, source: string | Readable, say: Say): Promise<ImportReport> {
  const regios = await listRegios(db)
  const progress: Progress = {
    report: emptyReport(),
    ids: new Set(),
    toois: new Set(),
    ouders: new Map(),
    bekend: { vandaag: today(), regios: new Map(regios.map(({ naam, code }) => [naam.toLowerCase(), code])) },
  }
  const { report } = progress
  try {
    for await (const batch of inBatches(rowsOf(source, progress, say), 500)) {
      await db.transaction().execute((transaction) => keep(transaction, batch, report))
      await sayKanten(db, batch, say)
      say(`${report.gelezen} organisaties gelezen…`)
    }
  } catch (error) {
    if (!(error instanceof CsvRefusal)) throw error
    report.gestopt = error.message
  }
  await setOuders(db, progress.ouders, say)
  await giveRegio(db)
  return report
}

async function* rowsOf(
  source: string | Readable,
  { report, ids, toois, ouders, bekend }: Progress,
  say: Say,
): AsyncGenerator<Line> {
  for await (const { regel, values } of readCsv<Column>(source, {
    columns,
    extra,
    onRefused: (one) => refuse(report, one),
  })) {
    const read = readRow(values, bekend)
    const reden = read.ok ? doubleIn(read.row, ids, toois) : read.reden
    if (!read.ok || reden) {
      refuse(report, { regel, reden: reden ?? '' })
      continue
    }
    ids.add(read.row.bronSleutel)
    if (read.row.tooi) toois.add(read.row.tooi)
    if (read.opmerking) say(`Regel ${regel}: ${read.opmerking}.`)
    if (read.ouder) ouders.set(read.row.bronSleutel, read.ouder)
    yield { regel, row: read.row }
  }
}

function doubleIn(
  { bronSleutel, tooi }: OrganisatieRow,
  ids: Set<string>,
  toois: Set<string>,
): string | undefined {
  if (ids.has(bronSleutel)) return `id ${bronSleutel} staat al eerder in het bestand`
  return tooi && toois.has(tooi) ? `tooi ${tooi} staat al eerder in het bestand` : undefined
}

async function keep(db: Db, lines: Line[], report: ImportReport): Promise<void> {
  const batch = await withoutMerged(db, lines)
  report.gelezen += lines.length - batch.length
  const taken = await claimByTooi(db, batch)
  const free = batch.filter(({ row }) => !row.tooi || !taken.has(row.tooi))
  for (const { regel, row } of batch)
    if (row.tooi && taken.has(row.tooi))
      refuse(report, { regel, reden: `tooi ${row.tooi} hoort in Vonk bij een ander id` })
  if (free.length === 0) return
  const changed = await upsert(
    db,
    free.map(({ row }) => row),
  )
  report.gelezen += free.length
  report.nieuw += changed.filter(({ nieuw }) => nieuw).length
  report.gewijzigd += changed.filter(({ nieuw }) => !nieuw).length
}

/** The side of what was there is never changed by a list: people do that, by its own door. */
async function sayKanten(db: Db, lines: Line[], say: Say): Promise<void> {
  const rows = await db
    .selectFrom('organisatie')
    .select(['bronSleutel', 'naam', 'kant'])
    .where('bronSleutel', '=', sql<string>`any(${lines.map(({ row }) => row.bronSleutel)})`)
    .where('opgehevenOp', 'is', null)
    .execute()
  const found = new Map(rows.map((row) => [row.bronSleutel, row]))
  for (const { regel, row } of lines) {
    const [is, past] = [found.get(row.bronSleutel), kantBij(row.soort)]
    if (!is || is.kant === past) continue
    say(
      `Regel ${regel}: ${is.naam} staat aan de kant ‘${kantLabel[is.kant]}’; bij de soort past ‘${kantLabel[past]}’. Klopt dat niet, verander de kant dan op de pagina van de organisatie.`,
    )
  }
}

/** What went into another organisation is known, and stays as it is: the list may keep naming it. */
async function withoutMerged(db: Db, lines: Line[]): Promise<Line[]> {
  const keys = lines.map(({ row }) => row.bronSleutel)
  const merged = await db
    .selectFrom('organisatie')
    .select('bronSleutel')
    .where('bronSleutel', '=', sql<string>`any(${keys})`)
    .where('opgegaanInId', 'is not', null)
    .execute()
  const gone = new Set(merged.map(({ bronSleutel }) => bronSleutel))
  return lines.filter(({ row }) => !gone.has(row.bronSleutel))
}

/** An organisation that somebody added by hand, with the same TOOI, becomes the one of the list. Gives those of others. */
async function claimByTooi(db: Db, batch: Line[]): Promise<Set<string>> {
  const keyOf = new Map(batch.flatMap(({ row }) => (row.tooi ? [[row.tooi, row.bronSleutel] as const] : [])))
  if (keyOf.size === 0) return new Set()
  const rows = await db
    .selectFrom('organisatie')
    .select(['id', 'tooi', 'bronSleutel'])
    .where('tooi', 'in', [...keyOf.keys()])
    .execute()
  const taken = new Set<string>()
  for (const { id, tooi, bronSleutel } of rows) {
    const key = keyOf.get(tooi ?? '')
    if (bronSleutel === null)
      await db
        .updateTable('organisatie')
        .set({ bronSleutel: key ?? null })
        .where('id', '=', id)
        .execute()
    else if (bronSleutel !== key && tooi) taken.add(tooi)
  }
  return taken
}

/** What the list says; what it leaves out stays when it came from an organisation that went into this one. */
const kept = (column: 'tooi' | 'oin') =>
  sql<string | null>`coalesce(${sql.ref(`excluded.${column}`)}, case when exists (
    select from organisatie weg where weg.opgegaan_in_id = organisatie.id) then ${sql.ref(`organisatie.${column}`)} end)`

const saysNothing = {
  regio: sql`null`,
  pso: sql`null`,
  sectorBanenafspraak: sql`'onbekend'`,
  sociaalRegister: sql`false`,
}

/** What the list tells of it, as long as people did not change it; where the list says nothing, what was known stays. */
const told = (column: keyof typeof saysNothing) =>
  sql<never>`case when organisatie.versie = 1 and ${sql.ref(`excluded.${column}`)} is distinct from ${saysNothing[column]}
    then ${sql.ref(`excluded.${column}`)} else ${sql.ref(`organisatie.${column}`)} end`

/** A municipality lies where the list of regions says, as long as people did not change it. */
const giveRegio = (db: Db) =>
  sql`
  update organisatie o set regio = g.regio from regio_gemeente g
  where o.soort = 'gemeente' and o.regio is null and o.versie = 1 and o.opgeheven_op is null
    and lower(g.gemeente) = regexp_replace(lower(o.naam), '^gemeente ', '')`.execute(db)

/** Gives a row for each that was added or changed. */
const upsert = (db: Db, rows: OrganisatieRow[]) =>
  db
    .insertInto('organisatie')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column('bronSleutel')
        .doUpdateSet((eb) => ({
          naam: eb.ref('excluded.naam'),
          tooi: kept('tooi'),
          oin: kept('oin'),
          opgehevenOp: eb.ref('excluded.opgehevenOp'),
          soort: sql`case when organisatie.versie = 1 then excluded.soort else organisatie.soort end`,
          afkorting: sql`case when organisatie.versie = 1 then excluded.afkorting else organisatie.afkorting end`,
          regio: told('regio'),
          sectorBanenafspraak: told('sectorBanenafspraak'),
          pso: told('pso'),
          sociaalRegister: told('sociaalRegister'),
        }))
        .where(
          sql<boolean>`(organisatie.naam, organisatie.tooi, organisatie.oin, organisatie.opgeheven_op)
            is distinct from (excluded.naam, ${kept('tooi')}, ${kept('oin')}, excluded.opgeheven_op)
            or (organisatie.versie = 1 and (organisatie.soort, organisatie.afkorting, organisatie.regio,
                organisatie.sector_banenafspraak, organisatie.pso, organisatie.sociaal_register)
              is distinct from (excluded.soort, excluded.afkorting, ${told('regio')},
                ${told('sectorBanenafspraak')}, ${told('pso')}, ${told('sociaalRegister')}))`,
        ),
    )
    .returning(sql<boolean>`xmax = 0`.as('nieuw'))
    .execute()

/** Parents are named by their id in the list or by TOOI, and may stand further down, so they come last. */
async function setOuders(db: Db, ouders: Map<string, string>, say: Say): Promise<void> {
  for (const [kind, ouder] of ouders) {
    const found = await findOuder(db, ouder)
    if (!found) {
      say(`Waar ${kind} onder valt is niet bekend: ${ouder} staat niet in Vonk.`)
      continue
    }
    const child = await findChild(db, kind)
    if (!child || child.ouderId === found.id) continue
    // A list knows no circles, but two of its organisations that became one can make one of it.
    if (await isBelow(db, child.id, found.id)) continue
    await db.updateTable('organisatie').set({ ouderId: found.id }).where('id', '=', child.id).execute()
  }
}

/** By its id in the list or by TOOI; what went into another leads on to that. */
const findOuder = (db: Db, ouder: string) =>
  db
    .selectFrom('organisatie')
    .select((eb) => eb.fn.coalesce('opgegaanInId', 'id').as('id'))
    .where((eb) => eb.or([eb('bronSleutel', '=', ouder), eb('tooi', '=', ouder)]))
    .executeTakeFirst()

/** The one of the list, as long as people did not change it. */
const findChild = (db: Db, bronSleutel: string) =>
  db
    .selectFrom('organisatie')
    .select(['id', 'ouderId'])
    .where('bronSleutel', '=', bronSleutel)
    .where('versie', '=', 1)
    .where('opgegaanInId', 'is', null)
    .executeTakeFirst()
