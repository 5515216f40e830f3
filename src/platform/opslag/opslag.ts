import type { Readable } from 'node:stream'

/** A part of a file, both ends included. */
export type Deel = { van: number; tot: number }

/**
 * Where files are kept, outside the database. A key is made by us, of words, a slash and a UUID; what a file is called
 * and who may read it stands in the database. A file that was put is never written over.
 */
export type Opslag = {
  /** Copies the file at this path; it is there as a whole, or not at all. */
  put: (sleutel: string, pad: string) => Promise<void>
  /** From the first byte, or of that part; null when it is not there. */
  read: (sleutel: string, deel?: Deel) => Promise<Readable | null>
  /** Also of what is not there. */
  remove: (sleutel: string) => Promise<void>
  /** All that was put below this word, and when. */
  list: (onder: string) => AsyncIterable<{ sleutel: string; op: Date }>
}
