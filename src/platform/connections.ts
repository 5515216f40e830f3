import pg from 'pg'
import { ConfigError } from './config-read.ts'

/** Who connects to the database, and with how many connections at most. Everything that opens one has its number from here. */
export const wanted = {
  /** Pages and the API. */
  web: 10,
  /** Of the web server, to count what may not happen too often; see web/limits.ts. */
  counting: 2,
  /** Each job has one for as long as it takes. */
  jobs: 4,
  /** Of the worker, for the queue itself. */
  queue: 2,
  /** Of the worker, on which the database tells that there is a job. */
  listening: 1,
  /** A command on the side: npm run -s vonk -- … */
  command: 4,
  /** Whoever starts Vonk looks what is in the database; so does each program before it opens its pool. */
  looking: 1,
}
export type Connections = Readonly<typeof wanted>

const fewest: Connections = { ...wanted, web: 2, jobs: 1, queue: 1, command: 1 }

const sum = (connections: Connections) => Object.values(connections).reduce((total, one) => total + one, 0)

/** For the server that Vonk starts itself: all at once, what PostgreSQL keeps for its superuser, a backup and somebody with psql. */
export const serverConnections = sum(wanted) + 3 + 10
/** In a test file its own pool is there beside a whole Vonk. */
export const testConnections = serverConnections + wanted.web + wanted.counting

/** What each may open when there is room for so many: what is wanted, or less of what can do with less; null: too few. */
export function share(room: number): Connections | null {
  if (room >= sum(wanted)) return wanted
  const spare = room - sum(fewest)
  if (spare < 0) return null
  const part = spare / (sum(wanted) - sum(fewest))
  const between = (name: keyof Connections) => fewest[name] + Math.floor((wanted[name] - fewest[name]) * part)
  return {
    ...fewest,
    web: between('web'),
    jobs: between('jobs'),
    queue: between('queue'),
    command: between('command'),
  }
}

/** What this server, this database and this user have room for; refuses when that is too little to run on. */
export async function findConnections(url: string): Promise<Connections> {
  const room = await findRoom(url)
  const shared = share(room)
  if (shared) return shared
  throw new ConfigError(
    `De database laat Vonk ${room} verbindingen tegelijk maken en Vonk heeft er minstens ${sum(fewest)} nodig: verhoog max_connections van de server, of de grens van de database of de gebruiker (connection limit).`,
  )
}

/** True when Vonk does with less than it wants. */
export const isScarce = (connections: Connections) => sum(connections) < sum(wanted)

/** -1 is no limit. PostgreSQL 16 has a second kind of connections that are kept free. */
const limits = `select least(
    current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
      - coalesce(current_setting('reserved_connections', true)::int, 0),
    nullif(r.rolconnlimit, -1), nullif(d.datconnlimit, -1))::int as room
  from pg_roles r, pg_database d where r.rolname = session_user and d.datname = current_database()`

async function findRoom(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ room: number }>(limits)
    return rows[0]?.room ?? 0
  } finally {
    await client.end()
  }
}
