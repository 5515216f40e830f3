import { type Entry, openPromise, type ZipFile } from 'yauzl'

/** So many parts at most: an office document has some hundreds. */
const maxParts = 5000
/** What is read of one file may unpack to so many bytes: some 250,000 cells of LibreOffice, which needs most for one. */
const maxUnpacked = 40 * 1024 * 1024

/** It is not what it says it is. */
export class ZipRefusal extends Error {
  override name = 'ZipRefusal'
}

/** There is more in it than we look at, however small it was packed. */
export class TeVeel extends ZipRefusal {
  override name = 'TeVeel'
}

/** Parts of an office document: their names, and what stands in one. */
export type Zip = { namen: string[]; read: (naam: string) => AsyncGenerator<string> }

/** Gives the document to `work`, and closes it after that. */
export async function inZip<T>(pad: string, work: (zip: Zip) => Promise<T>): Promise<T> {
  const file = await openPromise(pad, { lazyEntries: true, autoClose: false }).catch(refused)
  try {
    const parts = await partsOf(file)
    const left = { bytes: maxUnpacked }
    return await work({ namen: [...parts.keys()], read: (naam) => textOf(file, parts.get(naam), left) })
  } finally {
    file.close()
  }
}

async function partsOf(file: ZipFile): Promise<Map<string, Entry>> {
  if (file.entryCount > maxParts) throw new ZipRefusal('too many parts')
  const parts = new Map<string, Entry>()
  try {
    for await (const entry of file.eachEntry()) {
      // Each program would read another one of them.
      if (parts.has(entry.fileName)) throw new ZipRefusal('the same part twice')
      parts.set(entry.fileName, entry)
    }
  } catch (error) {
    refused(error)
  }
  return parts
}

async function* textOf(file: ZipFile, entry: Entry | undefined, left: { bytes: number }) {
  if (!entry) return
  const decoder = new TextDecoder()
  const stream = await file.openReadStreamPromise(entry).catch(refused)
  try {
    for await (const chunk of stream) {
      left.bytes -= chunk.length
      if (left.bytes < 0) throw new TeVeel('too large')
      yield decoder.decode(chunk, { stream: true })
    }
  } catch (error) {
    refused(error)
  }
  yield decoder.decode()
}

const refused = (error: unknown): never => {
  throw error instanceof ZipRefusal ? error : new ZipRefusal(String(error))
}
