import { SaxesParser } from 'saxes'
import { TeVeel, ZipRefusal } from './zip.ts'

/** By their names without a prefix, which each document may choose for itself; the same name may come more than once. */
export type Attributes = [name: string, value: string][]

/** What is done with what stands in a part, in order. Names are without their prefix. */
export type Handlers = {
  /** What is one text, in however many pieces it stands: a number may be split over them. */
  heel: RegExp
  open: (name: string, attributes: Attributes) => void
  /** A text, and what ended with it: '' when something else begins in the midst. */
  tekst: (tekst: string, name: string) => void
}

/** No table is half as deep. */
const maxDepth = 100
/** One text, one list of attributes, one comment. */
const maxPiece = 1_000_000
/** The parser is fed so much at a time, so that what it gathers can be bounded. */
const feed = 16_000

/** A moment as programs write it: billionths of a second are nine digits. */
const moment = /^\s*\d{4}-\d\d-\d\dT[\d:.]+Z?\s*$/

/** Reads one part of a document, chunk by chunk, and keeps no more of it than one text. */
export async function eachText(chunks: AsyncIterable<string>, on: Handlers): Promise<void> {
  const fed = { sinceEvent: 0 }
  const parser = parserFor(textsOf(on), fed)
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += feed) {
      const piece = chunk.slice(at, at + feed)
      fed.sinceEvent += piece.length
      parser.write(piece)
      if (fed.sinceEvent > maxPiece) throw new TeVeel('too long a piece')
    }
  parser.close()
}

type Events = {
  open: (name: string, attributes: Attributes) => void
  text: (text: string) => void
  close: (name: string) => void
}

function textsOf({ heel, open, tekst }: Handlers): Events {
  let [depth, wholeSince, gathered] = [0, 0, '']
  const handOn = (name: string) => {
    const whole = gathered
    gathered = ''
    tekst(whole, name)
  }
  return {
    open: (name, attributes) => {
      if (++depth > maxDepth) throw new TeVeel('too deep')
      if (wholeSince === 0) handOn('')
      if (wholeSince === 0 && heel.test(name)) wholeSince = depth
      open(name, attributes)
    },
    text: (text) => {
      if (gathered.length + text.length > maxPiece) throw new TeVeel('too long a text')
      if (!moment.test(text)) gathered += text
    },
    close: (name) => {
      if (wholeSince === depth) wholeSince = 0
      if (wholeSince === 0) handOn(name)
      else if (name === 'p') gathered += '\n'
      depth--
    },
  }
}

const local = (name: string) => name.slice(name.lastIndexOf(':') + 1)

function parserFor({ open, text, close }: Events, fed: { sinceEvent: number }): SaxesParser {
  const parser = new SaxesParser({ position: false })
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
    open(local(name), attributesOf(attributes as Record<string, string>))
  })
  parser.on('closetag', ({ name }) => close(local(name)))
  return parser
}

const attributesOf = (given: Record<string, string>): Attributes =>
  Object.entries(given).map(([name, value]) => [local(name), value])

export const attributeOf = (attributes: Attributes, wanted: string): string | undefined =>
  attributes.find(([name]) => name === wanted)?.[1]

/** What people write or choose themselves: names, hints, a description, what is shown, what a cell holds. */
const written =
  /^(string-value|name|display|displayName|tooltip|title|descr|prompt|promptTitle|error|errorTitle|v|formula)$/

export const writtenIn = (attributes: Attributes): string[] =>
  attributes.flatMap(([name, value]) => (written.test(name) ? [value] : []))
