import { connectionString, refusal } from './connection.ts'
import { preparePlace } from './place.ts'
import { startPostgres } from './postgres.ts'

/** The embedded PostgreSQL for one command: the one that runs, else one that runs until `release`. */
export async function reachPostgres(
  folder: string | null,
): Promise<{ url: string; release: () => Promise<void> }> {
  const place = preparePlace(folder)
  const running = (await refusal(place.socket)) === null
  if (running) return { url: connectionString(place.socket, 'vonk', 'vonk'), release: async () => {} }
  const { url, stop } = await startPostgres(place)
  return { url, release: stop }
}
