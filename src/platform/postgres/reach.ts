import { connectionString } from './connection.ts'
import { holderOf, takeLock } from './lock.ts'
import { lockOf, preparePlace } from './place.ts'
import { startPostgres } from './postgres.ts'

type Reached = { url: string; release: () => Promise<void> }

/** The embedded PostgreSQL for one command: the one that runs, else one that runs until `release`. */
export async function reachPostgres(folder: string | null): Promise<Reached> {
  const place = preparePlace(folder)
  const holder = await holderOf(lockOf(place))
  if (holder && !holder.stopping) {
    return { url: connectionString(place.socket, 'vonk', 'vonk'), release: async () => {} }
  }
  const lock = await takeLock(lockOf(place), '')
  // A command is soon over: who comes next may wait.
  lock.stopping()
  const { url, stop } = await startPostgres(place)
  const release = () => stop().finally(lock.release)
  return { url, release }
}
