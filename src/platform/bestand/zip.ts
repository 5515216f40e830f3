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

/** It opens with a password only. */
export class Versleuteld extends ZipRefusal {
  override name = 'Versleuteld'
}

/** Parts of an office document: their names, and what stands in one. */
export type Zip = {
  namen: string[]
  read: (naam: string) => AsyncGenerator<string>
  /** To how many bytes a part says that it unpacks. */
  grootte: (naam: string) => number
}

/**
 * How many bytes may be unpacked of one file, and of a part so many for each of its own (`maxRatio`); `meld` is told how
 * many more were each time.
 */
type Bounds = { maxUnpacked: number; maxRatio?: number; meld?: (bytes: number) => void }

/** Gives the document to `work`, and closes it after that. */
export async function inZip<T>(
  pad: string,
  work: (zip: Zip) => Promise<T>,
  bounds: Bounds = { maxUnpacked },
): Promise<T> {
  const { zip, close } = await openZip(pad, bounds)
  try {
    return await work(zip)
  } finally {
    close()
  }
}

/** The same for who reads on while others have their turn; `close` must be called. */
export async function openZip(pad: string, bounds: Bounds): Promise<{ zip: Zip; close: () => void }> {
  const file = await openPromise(pad, { lazyEntries: true, autoClose: false }).catch(refused)
  try {
    const parts = await partsOf(file)
    const left: Left = { maxRatio: Infinity, meld: () => {}, ...bounds, bytes: bounds.maxUnpacked }
    const zip: Zip = {
      namen: [...parts.keys()],
      read: (naam) => textOf(file, parts.get(naam), left),
      grootte: (naam) => parts.get(naam)?.uncompressedSize ?? 0,
    }
    return { zip, close: () => file.close() }
  } catch (error) {
    file.close()
    throw error
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

type Left = Required<Bounds> & { bytes: number }

/** Some kilobytes of nothing pack better than anything else does. */
const smallPart = 1024 * 1024

async function* textOf(file: ZipFile, entry: Entry | undefined, left: Left) {
  if (!entry) return
  if (entry.isEncrypted()) throw new Versleuteld(entry.fileName)
  // What says itself that it is too large need not be unpacked.
  if (entry.uncompressedSize > Math.min(left.bytes, smallPart + entry.compressedSize * left.maxRatio))
    throw new TeVeel('too large')
  const decoder = new TextDecoder()
  const stream = await file.openReadStreamPromise(entry).catch(refused)
  try {
    for await (const chunk of stream) {
      left.bytes -= chunk.length
      if (left.bytes < 0) throw new TeVeel('too large')
      left.meld(chunk.length)
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
