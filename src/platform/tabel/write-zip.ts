import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'

/** One part of a document: what stands in it at once, or piece by piece. */
export type Deel = { naam: string; inhoud: string | AsyncIterable<string>; ongepakt?: boolean }

/** The same table is the same bytes, whenever and wherever it is made. */
const fixed = { mtime: new Date(0), mode: 0o100644, forceDosTimestamp: true }

/** A zip of these parts in this order, as a stream: no more of it is in memory than a piece. */
export function writeZip(delen: readonly Deel[]): Readable {
  const zip = new ZipFile()
  const out = zip.outputStream as Readable
  zip.on('error', (error) => out.destroy(error as Error))
  for (const { naam, inhoud, ongepakt } of delen) {
    const options = { ...fixed, compress: !ongepakt }
    if (typeof inhoud === 'string') zip.addBuffer(Buffer.from(inhoud), naam, options)
    else
      zip.addReadStreamLazy(naam, options, (give) => {
        const stream = Readable.from(inPieces(inhoud), { objectMode: false })
        stream.on('error', (error) => out.destroy(error))
        out.on('close', () => stream.destroy())
        give(null, stream)
      })
  }
  zip.end()
  return out
}

const pieceSize = 64 * 1024

/** Thousands of rows are written at once, not each by itself. */
async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let gathered = ''
  for await (const text of texts) {
    gathered += text
    if (gathered.length < pieceSize) continue
    yield Buffer.from(gathered)
    gathered = ''
  }
  if (gathered) yield Buffer.from(gathered)
}
