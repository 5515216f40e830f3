import type { Persona } from '#test/personas.ts'

/** An unmistakable word in one text field of one record, and who may read it wherever it stands. */
export type Mark = { word: string; what: string; seenBy: (persona: Persona) => boolean }

export const pattern = /zq\d{5}[a-z]+/g

export type Marks = {
  /** Makes a word for this field: `what` says in a failure what it is of. */
  add: (what: string, field: string, seenBy: Mark['seenBy']) => string
  get: (word: string) => Mark | undefined
  all: () => Mark[]
}

export function newMarks(): Marks {
  const known = new Map<string, Mark>()
  return {
    add: (what, field, seenBy) => {
      const word = `zq${String(known.size).padStart(5, '0')}${field.toLowerCase()}`
      // One that the pattern does not know would be read by everybody unseen.
      if (!new RegExp(`^${pattern.source}$`).test(word)) throw new Error(`No mark: ${word}`)
      known.set(word, { word, what: `${field} of ${what}`, seenBy })
      return word
    },
    get: (word) => known.get(word),
    all: () => [...known.values()],
  }
}

/** The marks in an answer, each once; capitals do not hide one. */
export const marksIn = (text: string): Set<string> => new Set(text.toLowerCase().match(pattern) ?? [])

/** What stands in this text that this persona may not read, as sentences. */
export function leaksIn(
  marks: Marks,
  { persona, where, text }: { persona: Persona; where: string; text: string },
) {
  return [...marksIn(text)].flatMap((word) => {
    const mark = marks.get(word)
    if (!mark) return [`${persona} saw the unknown mark ${word} on ${where}`]
    return mark.seenBy(persona) || isRecord(mark, persona, where)
      ? []
      : [`${persona} saw “${word}”: ${mark.what}, on ${where}`]
  })
}

/** What was taken away is kept for the record: in the queue of the adviesteam, and nowhere else. */
const isRecord = ({ what }: Mark, persona: Persona, where: string) =>
  /\/weg\b/.test(what) && persona === 'adviesteam' && where.startsWith('/adviesteam/meldingen/')
