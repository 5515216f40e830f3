import pg from 'pg'
import { Problem } from '#src/platform/postgres/problem.ts'

const OLDEST = 15

/** Is the database of DATABASE_URL there, and new enough? */
export async function assertUsable(url: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  const version = await versionOf(client).catch((error) => {
    throw new Problem(`De database van DATABASE_URL is niet bereikbaar: ${reason(error)}`)
  })
  await client.end()
  if (version >= OLDEST) return
  throw new Problem(
    `De database van DATABASE_URL is PostgreSQL ${version} en Vonk heeft ${OLDEST} of nieuwer nodig: werk die server bij, of laat DATABASE_URL weg.`,
  )
}

async function versionOf(client: pg.Client): Promise<number> {
  await client.connect()
  const { rows } = await client.query(`select current_setting('server_version_num')::int / 10000 as version`)
  return rows[0].version
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
