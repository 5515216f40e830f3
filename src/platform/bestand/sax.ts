import { SaxesParser } from 'saxes'
import { TeVeel, ZipRefusal } from './zip.ts'

/** By their names without a prefix, which each document may choose for itself; the same name may come more than once. */
export type Attributes = [name: string, value: string][]

/** What happens in a document, in order. Names are without their prefix. A text may come in several pieces. */
export type Events = {
  open: (name: string, attributes: Attributes) => void
  text: (text: string) => void
  close: (name: string) => void
}

/** No table is half as deep. */
const maxDepth = 100
/** One text, one list of attributes, one comment. */
export const maxPiece = 1_000_000
/** The parser is fed so much at a time, so that what it gathers can be bounded. */
const feed = 16_000

/**
 * Reads one part of a document, piece by piece: what stood in a piece was told to `events` when it yields. Strict, and
 * bounded: throws ZipRefusal for what is no XML or declares a document type, TeVeel for what is too deep or too long.
 */
export async function* feeding(chunks: AsyncIterable<string>, events: Events): AsyncGenerator<void> {
  const fed = { sinceEvent: 0 }
  const parser = parserFor(events, fed)
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += feed) {
      const piece = chunk.slice(at, at + feed)
      fed.sinceEvent += piece.length
      parser.write(piece)
      if (fed.sinceEvent > maxPiece) throw new TeVeel('too long a piece')
      yield
    }
  parser.close()
}

const local = (name: string) => name.slice(name.lastIndexOf(':') + 1)

function parserFor({ open, text, close }: Events, fed: { sinceEvent: number }): SaxesParser {
  const parser = new SaxesParser({ position: false })
  let depth = 0
  const seen = () => {
    fed.sinceEvent = 0
  }
  const refuse = (what: string) => {
    throw new ZipRefusal(what)
  }
  const piece = (one: string) => {
    seen()
    text(one)
  }
  parser.on('error', ({ message }) => refuse(message))
  parser.on('doctype', () => refuse('a document type'))
  parser.on('comment', seen)
  parser.on('processinginstruction', seen)
  parser.on('text', piece)
  parser.on('cdata', piece)
  parser.on('opentag', ({ name, attributes }) => {
    seen()
    if (++depth > maxDepth) throw new TeVeel('too deep')
    open(local(name), attributesOf(attributes as Record<string, string>))
  })
  parser.on('closetag', ({ name }) => {
    close(local(name))
    depth--
  })
  return parser
}

const attributesOf = (given: Record<string, string>): Attributes =>
  Object.entries(given).map(([name, value]) => [local(name), value])

export const attributeOf = (attributes: Attributes, wanted: string): string | undefined =>
  attributes.find(([name]) => name === wanted)?.[1]
