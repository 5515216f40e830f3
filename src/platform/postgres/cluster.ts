import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { applicationRole } from '../application-role.ts'
import { serverConnections, testConnections } from '../connections.ts'
import { ownAccountName, runAs } from './account.ts'
import { clusterName, type Place } from './place.ts'
import { diskFull, isDiskFull, Problem } from './problem.ts'

const VERSION = '18'

/** Makes the database cluster the first time, and writes its settings every time. */
export function prepareCluster(place: Place, durable: boolean) {
  if (!existsSync(place.cluster)) initialise(place)
  assertVersion(place)
  write(place, 'vonk.conf', settings(place, durable))
  write(place, 'pg_hba.conf', 'local all all peer map=vonk\n')
  write(
    place,
    'pg_ident.conf',
    ['vonk', applicationRole, 'postgres'].map((role) => `vonk "${ownAccountName()}" ${role}\n`).join(''),
  )
}

/** In a folder of its own that gets its name when it is complete: an interrupted start leaves nothing half. */
function initialise(place: Place) {
  const unfinished = `${place.cluster}.nieuw`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  if (place.account) chownSync(unfinished, place.account.uid, place.account.gid)
  runInitdb(place, unfinished)
  writeFileSync(
    join(unfinished, 'postgresql.conf'),
    "\ninclude 'vonk.conf'\n# Own settings go below this line.\n",
    {
      flag: 'a',
    },
  )
  renameSync(unfinished, place.cluster)
}

function runInitdb(place: Place, cluster: string) {
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--encoding=UTF8']
  const { status, stderr, error } = spawnSync(
    join(place.programs, 'initdb'),
    ['-D', cluster, '-U', 'postgres', ...locale, '--data-checksums', '--auth=peer', '--no-instructions'],
    { cwd: '/', encoding: 'utf8', ...runAs(place.account) },
  )
  if (status === 0) return
  rmSync(cluster, { recursive: true, force: true })
  if (isDiskFull(stderr)) throw diskFull(place.folder)
  throw new Problem(`De database kon niet worden aangemaakt: ${(error?.message ?? stderr).trim()}`)
}

function assertVersion({ cluster, folder }: Place) {
  const version = readVersion(cluster)
  if (version === VERSION) return
  throw new Problem(
    `De gegevensmap ${folder} is van PostgreSQL ${version} en deze Vonk gebruikt ${VERSION}: start de Vonk die erbij hoort en zet de gegevens over (docs/beheer/bijwerken.md), of kies met VONK_DATA een andere map.`,
  )
}

function readVersion(cluster: string): string {
  try {
    return readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code
    if (why === 'ENOENT') {
      throw new Problem(
        `In ${cluster} staat iets anders dan een database van Vonk: kies met VONK_DATA een andere map, of verplaats wat er staat.`,
      )
    }
    throw new Problem(
      `De database in ${cluster} is niet leesbaar (${why}): start Vonk als de gebruiker die hem maakte, of kies met VONK_DATA een andere map.`,
    )
  }
}

function write(place: Place, name: string, text: string) {
  const file = join(place.cluster, name)
  try {
    writeFileSync(file, text, { mode: 0o600 })
  } catch (error) {
    throw isDiskFull(String(error)) ? diskFull(place.folder) : error
  }
  if (place.account) chownSync(file, place.account.uid, place.account.gid)
}

const settings = (
  { socket, cluster }: Place,
  durable: boolean,
) => `# Written by Vonk at every start. Own settings: postgresql.conf.
cluster_name = '${clusterName(cluster)}'
listen_addresses = ''
unix_socket_directories = '${socket.replaceAll("'", "''")}'
unix_socket_permissions = 0700
port = 5432
max_connections = ${durable ? serverConnections : testConnections}
shared_buffers = 256MB
effective_cache_size = 1GB
work_mem = 8MB
maintenance_work_mem = 128MB
max_wal_size = 2GB
random_page_cost = 1.1
jit = off
timezone = 'Europe/Amsterdam'
default_text_search_config = 'pg_catalog.dutch'
${durable ? durableSettings : throwAwaySettings}
# The log names no values that people typed: statements and details of errors stay out of it.
logging_collector = on
log_directory = 'log'
log_filename = 'postgresql-%a.log'
log_truncate_on_rotation = on
log_rotation_age = 1d
log_rotation_size = 0
log_min_error_statement = panic
log_error_verbosity = terse
log_line_prefix = '%m [%p] '
`

const durableSettings = `fsync = on
full_page_writes = on
synchronous_commit = on`

/** For tests: faster, and a crash may cost everything. */
const throwAwaySettings = `fsync = off
full_page_writes = off
synchronous_commit = off
autovacuum = off
wal_level = minimal
max_wal_senders = 0`
