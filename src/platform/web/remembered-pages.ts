import { LRUCache } from 'lru-cache'
import type { Stand } from './stempel.ts'

/** A page as it was made, compressed, and how the database stood before; null: it was asked for once. */
type Known = { stand: Stand | null; page: Buffer | null }

export type RememberedPages = LRUCache<string, Known>
export const askedOnce: Known = { stand: null, page: null }

const maxBytes = 16 * 1024 * 1024
/** What keeping anything costs. */
const entryBytes = 300
/** Much shorter than stamps are kept. */
const hour = 3600 * 1000

export const createPages = (): RememberedPages =>
  new LRUCache({
    maxSize: maxBytes,
    ttl: hour,
    sizeCalculation: ({ page }, key) => entryBytes + key.length + (page?.length ?? 0),
  })
