import pg from 'pg'
import { Problem } from '#src/platform/postgres/problem.ts'

const OLDEST = 15
/** What the migrations ask of the server, beside PostgreSQL itself. */
export const EXTENSIONS = ['pg_trgm']

/** Is the database of DATABASE_URL there, new enough, and with the extensions that Vonk uses? */
export async function assertUsable(url: string, extensions = EXTENSIONS) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  const { version, missing } = await factsOf(client, extensions).catch((error) => {
    throw new Problem(`De database van DATABASE_URL is niet bereikbaar: ${reason(error)}`)
  })
  await client.end()
  if (version < OLDEST)
    throw new Problem(
      `De database van DATABASE_URL is PostgreSQL ${version} en Vonk heeft ${OLDEST} of nieuwer nodig: werk die server bij, of laat DATABASE_URL weg.`,
    )
  if (missing.length > 0)
    throw new Problem(
      `De server van DATABASE_URL mist ${missing.join(' en ')}: installeer daar de extra modules van PostgreSQL (het pakket heet meestal postgresql-contrib), of laat DATABASE_URL weg.`,
    )
}

type Facts = { version: number; missing: string[] }

async function factsOf(client: pg.Client, extensions: string[]): Promise<Facts> {
  await client.connect()
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int / 10000 as version,
      array(select e from unnest($1::text[]) e where e not in (select name from pg_available_extensions)) as missing`,
    [extensions],
  )
  return rows[0]
}

const reasons: Record<string, string> = {
  ECONNREFUSED: 'er luistert daar geen PostgreSQL; controleer server en poort.',
  ENOTFOUND: 'de servernaam bestaat niet; controleer het adres.',
  EAI_AGAIN: 'de servernaam is nu niet op te zoeken; controleer het netwerk.',
  ENOENT: 'de map met de socket bestaat niet; controleer het adres.',
  '28P01': 'gebruiker of wachtwoord klopt niet.',
  '28000': 'de server laat deze gebruiker niet toe.',
  '3D000': 'de database bestaat niet; maak haar eerst aan.',
}

const reason = (error: NodeJS.ErrnoException) =>
  reasons[error.code ?? ''] ?? `${error.message.replace(/\.$/, '')}.`
