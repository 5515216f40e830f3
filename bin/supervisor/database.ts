import pg from 'pg'
import { ownsSchema } from '#src/platform/application-role.ts'
import type { Config } from '#src/platform/config.ts'
import { type MadeAs, madeAs } from '#src/platform/made-as.ts'
import { type Lock, takeLock } from '#src/platform/postgres/lock.ts'
import { lockOf, type Place, preparePlace } from '#src/platform/postgres/place.ts'
import { startPostgres } from '#src/platform/postgres/postgres.ts'
import { stopLeftBehind } from '#src/platform/postgres/stale.ts'
import { step } from '../steps.mjs'
import { assertUsable } from './external.ts'
import { type Kept, keep } from './keep.ts'
import { endLeftBehind } from './left-behind.ts'

/** The place of the embedded database, held by us alone; null with a database of one’s own. */
export type Held = { place: Place; lock: Lock } | null

/** Takes the data folder, and ends what a killed Vonk left behind on it. */
export async function holdData({ databaseUrl, dataFolder, url }: Config): Promise<Held> {
  if (databaseUrl) return null
  const place = preparePlace(dataFolder)
  const lock = await takeLock(lockOf(place), url)
  await endLeftBehind(place.folder)
  await stopLeftBehind(place)
  return { place, lock }
}

/** `url` may alter the schema; web server and worker get `appUrl`. */
type Opened = { url: string; appUrl: string; kept: Kept }

/** The database, running: the embedded one, kept alive, or the one of DATABASE_URL. */
export async function openDatabase({ databaseUrl }: Config, held: Held): Promise<Opened> {
  if (!held) {
    const url = databaseUrl ?? ''
    await step('Database zoeken', () => assertUsable(url))
    return { url, appUrl: url, kept: { stop: async () => {}, restart: async () => {} } }
  }
  const start = () => startPostgres(held.place)
  const first = await step('PostgreSQL starten', start)
  return { url: first.url, appUrl: first.appUrl, kept: keep('PostgreSQL', first, start) }
}

const ownerWarning = `  Let op: de gebruiker van DATABASE_URL kan tabellen en de audit veranderen.
  Hoe het veiliger kan, staat in docs/beheer/installeren.md.`

/** With a database of one’s own: says so when web server and worker could alter it. */
export async function warnOfOwner(url: string, held: Held) {
  if (held) return
  if (await asking(url, ownsSchema)) console.log(ownerWarning)
}

export const kindOf = (url: string): Promise<MadeAs> => asking(url, madeAs)

/** Nothing in it yet: the first run. */
export const isEmpty = (url: string): Promise<boolean> =>
  asking(url, async (client) => {
    const { rows } = await client.query('select exists (select from organisatie) as gevuld')
    return !rows[0].gevuld
  })

async function asking<T>(url: string, ask: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return await ask(client)
  } finally {
    await client.end()
  }
}
