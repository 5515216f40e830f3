import pLimit, { type LimitFunction } from 'p-limit'
import { TooMany } from '../errors.ts'

/** Files that are taken in at the same time. Each is in memory several times over while it is read: tens of megabytes. */
const atOnce = 2

/** So many wait at most, of one member and of all: each holds a connection. */
const waiting = { own: 4, all: 20 }
const comeBackAfter = 60

/** `othersWait`: for a turn, now. */
type Work<T> = (othersWait: () => boolean) => Promise<T>

/**
 * A file waits for its turn before a byte of it is read: what is not read yet stays with the sender. Of one member one
 * at a time, so that nobody keeps all the others waiting, and a double click does its work in order.
 */
export function uploadTurns() {
  const all = pLimit(atOnce)
  const perMember = new Map<string, LimitFunction>()
  const othersWait = () => all.pendingCount > 0
  return async <T>(lidId: string, work: Work<T>): Promise<T> => {
    const own = perMember.get(lidId) ?? pLimit(1)
    if (own.pendingCount >= waiting.own || all.pendingCount >= waiting.all)
      throw new TooMany(comeBackAfter, 'bestanden')
    perMember.set(lidId, own)
    return own(() => all(() => work(othersWait))).finally(() => {
      if (own.activeCount + own.pendingCount === 0) perMember.delete(lidId)
    })
  }
}
