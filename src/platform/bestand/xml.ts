import { type Attributes, type Events, feeding, maxPiece } from './sax.ts'
import { TeVeel } from './zip.ts'

/** What is done with what stands in a part, in order. Names are without their prefix. */
export type Handlers = {
  /** What is one text, in however many pieces it stands: a number may be split over them. */
  heel: RegExp
  open: (name: string, attributes: Attributes) => void
  /** A text, and what ended with it: '' when something else begins in the midst. */
  tekst: (tekst: string, name: string) => void
}

/** A moment as programs write it: billionths of a second are nine digits. */
const moment = /^\s*\d{4}-\d\d-\d\dT[\d:.]+Z?\s*$/

/** Reads one part of a document, chunk by chunk, and keeps no more of it than one text. */
export async function eachText(chunks: AsyncIterable<string>, on: Handlers): Promise<void> {
  for await (const _ of feeding(chunks, textsOf(on)));
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
      depth++
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

/** What people write or choose themselves: names, hints, a description, what is shown, what a cell holds. */
const written =
  /^(string-value|name|display|displayName|tooltip|title|descr|prompt|promptTitle|error|errorTitle|v|formula)$/

export const writtenIn = (attributes: Attributes): string[] =>
  attributes.flatMap(([name, value]) => (written.test(name) ? [value] : []))
