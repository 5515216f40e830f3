import { type Attributes, attributeOf, type Events } from '../bestand/sax.ts'
import { TeVeel } from '../bestand/zip.ts'
import { meesteTekens } from './cel.ts'

/** What hangs on a cell or a word, and is not what the cell shows: notes, drawings, how a word sounds. */
const beside = /^(annotation|frame|custom-shape|g|control|note|ruby-text|table|detective|event-listeners)$/

/** The text of one cell: a line for each paragraph, with as many spaces as it says. */
export function odsTekst(): Events & { taken: () => string } {
  const at = { tekst: '', paragraphs: 0, paragraph: 0, aside: 0 }
  const add = (text: string) => {
    at.tekst += text
    if (at.tekst.length > meesteTekens) throw new TeVeel('too long a text')
  }
  return {
    open: (name, attributes) => {
      if (at.aside > 0 || beside.test(name)) at.aside++
      else if (at.paragraph > 0) {
        at.paragraph++
        add(signOf(name, attributes))
      } else if (name === 'p' || name === 'h') {
        at.paragraph = 1
        if (at.paragraphs++ > 0) add('\n')
      }
    },
    text: (text) => {
      if (at.paragraph === 0 || at.aside > 0) return
      // A line that was broken for whoever reads the XML; spaces LibreOffice writes as they are.
      add(text.replace(/\s*[\t\r\n]\s*/g, ' '))
    },
    close: () => {
      if (at.aside > 0) at.aside--
      else if (at.paragraph > 0) at.paragraph--
    },
    taken: () => {
      const { tekst } = at
      Object.assign(at, { tekst: '', paragraphs: 0, paragraph: 0, aside: 0 })
      return tekst
    },
  }
}

function signOf(name: string, attributes: Attributes): string {
  if (name === 'tab') return '\t'
  if (name === 'line-break') return '\n'
  if (name !== 's') return ''
  const count = Number(attributeOf(attributes, 'c') ?? 1)
  if (!(count <= meesteTekens)) throw new TeVeel('too many spaces')
  return ' '.repeat(count)
}
