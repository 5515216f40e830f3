/**
 * A source map says where each word came from. Node keeps all of it in memory, as an object for every word: 35 MB, through
 * which it looks for garbage several times a second. A stack trace asks for a line, so that is what stays: of each line
 * that was built the places where another line of the source begins, without columns' names or the sources themselves.
 */
export function thinned(json: string): string {
  const { version, sources, mappings } = JSON.parse(json) as SourceMap
  return JSON.stringify({ version, sources, names: [], mappings: written(lineStarts(read(mappings))) })
}

type SourceMap = { version: number; sources: string[]; mappings: string }
/** Column in what was built, number of the source, line and column in it. */
type Place = [built: number, source: number, line: number, column: number]

/** What was built, line by line; in the text each number is the difference with the one before it. */
function read(mappings: string): Place[][] {
  let [source, line, column] = [0, 0, 0]
  return mappings.split(';').map((text) => {
    let built = 0
    return text.split(',').flatMap((segment): Place[] => {
      const [first = 0, ...rest] = numbersIn(segment)
      built += first
      if (rest.length < 3) return []
      const [toSource = 0, toLine = 0, toColumn = 0] = rest
      ;[source, line, column] = [source + toSource, line + toLine, column + toColumn]
      return [[built, source, line, column]]
    })
  })
}

const lineStarts = (lines: Place[][]): Place[][] =>
  lines.map((places) =>
    places.filter(([, source, line], i) => source !== places[i - 1]?.[1] || line !== places[i - 1]?.[2]),
  )

function written(lines: Place[][]): string {
  let before: Place = [0, 0, 0, 0]
  return lines
    .map((places) => {
      before = [0, before[1], before[2], before[3]]
      return places
        .map((place) => {
          const text = place.map((value, i) => numberOf(value - (before[i] ?? 0))).join('')
          before = place
          return text
        })
        .join(',')
    })
    .join(';')
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const valueOfDigit = new Map([...digits].map((digit, value) => [digit, value]))
/** Of six bits the highest says that more follow; of a whole number the lowest is the sign. */
const more = 32

function numbersIn(segment: string): number[] {
  const numbers: number[] = []
  let [value, shift] = [0, 0]
  for (const digit of segment) {
    const bits = valueOfDigit.get(digit) ?? 0
    value += (bits % more) * 2 ** shift
    shift += 5
    if (bits >= more) continue
    numbers.push(value % 2 === 1 ? -(value - 1) / 2 : value / 2)
    ;[value, shift] = [0, 0]
  }
  return numbers
}

function numberOf(number: number): string {
  let left = number < 0 ? -number * 2 + 1 : number * 2
  let text = ''
  do {
    const bits = left % more
    left = Math.floor(left / more)
    text += digits[left > 0 ? bits + more : bits]
  } while (left > 0)
  return text
}
