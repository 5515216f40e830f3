import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { madeAs } from './made-as.ts'
import { root } from './root.ts'

type Migration = { naam: string; sql: string; sha256: string }
/** `demo`: a database that has nothing yet becomes a demo; any other stays what it is. */
type Options = { folder?: string; demo?: boolean; onApplied?: (naam: string) => void }

/** Its message is a Dutch sentence that says what to do. */
export class MigrationError extends Error {
  override name = 'MigrationError'
}

// Any number will do, as long as nobody else uses it in this database.
const LOCK = 8_665_751

/** Applies what is new in `migrations/`, in order of name, and gives the names applied. Two at once: one waits. */
export async function migrate(pool: pg.Pool, options: Options = {}): Promise<string[]> {
  const migrations = await readMigrations(options.folder ?? join(root, 'migrations'))
  const client = await pool.connect()
  try {
    await client.query('set statement_timeout = 0')
    await client.query('select pg_advisory_lock($1)', [LOCK])
    return await applyNew(client, migrations, options)
  } finally {
    // Closed rather than given back: that ends the lock and the setting, whatever happened.
    client.release(true)
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (naam) => {
      const sql = await readFile(join(folder, naam), 'utf8')
      return { naam, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function applyNew(client: pg.PoolClient, migrations: Migration[], { demo, onApplied }: Options) {
  const marked = demo && (await madeAs(client)) === 'nothing' ? migrations[0] : undefined
  const applied = await readApplied(client)
  assertUnchanged(migrations, applied)
  const fresh = migrations.filter(({ naam }) => !applied.has(naam))
  for (const migration of fresh) {
    await apply(client, migration, migration === marked)
    onApplied?.(migration.naam)
  }
  return fresh.map(({ naam }) => naam)
}

async function readApplied(client: pg.PoolClient): Promise<Map<string, string>> {
  const { rows: known } = await client.query(`select to_regclass('migratie') is not null as there`)
  // A role that may not make tables finds it there.
  if (!known[0]?.there) {
    await client.query(`create table migratie (
      naam text primary key,
      toegepast_op timestamptz not null default now(),
      sha256 text not null,
      demo boolean not null default false
    )`)
  }
  const { rows } = await client.query<{ naam: string; sha256: string }>('select naam, sha256 from migratie')
  return new Map(rows.map(({ naam, sha256 }) => [naam, sha256]))
}

function assertUnchanged(migrations: Migration[], applied: Map<string, string>) {
  for (const [naam, sha256] of applied) {
    const migration = migrations.find((candidate) => candidate.naam === naam)
    if (!migration) {
      throw new MigrationError(
        `De database is bijgewerkt door een nieuwere Vonk (${naam}): start die versie, of zet een back-up terug.`,
      )
    }
    if (migration.sha256 !== sha256) {
      throw new MigrationError(
        `migrations/${naam} is veranderd nadat het is toegepast: zet het bestand terug en maak een nieuwe migratie.`,
      )
    }
  }
}

/** `marked`: in the same transaction as the first step, so that a start that is interrupted leaves no half answer. */
async function apply(client: pg.PoolClient, { naam, sql, sha256 }: Migration, marked: boolean) {
  await client.query('begin')
  try {
    // Better to give up than to make every visitor wait behind a migration that waits for a lock.
    await client.query(`set local lock_timeout = '5s'`)
    await client.query(sql)
    await client.query('insert into migratie (naam, sha256) values ($1, $2)', [naam, sha256])
    if (marked) await client.query('update migratie set demo = true where naam = $1', [naam])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new MigrationError(`migrations/${naam} mislukt: ${(error as Error).message}`, { cause: error })
  }
}
