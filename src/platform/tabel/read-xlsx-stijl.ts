import { attributeOf, type Events } from '../bestand/sax.ts'
import { gathered } from './sax-rijen.ts'

/** What a number in a cell is meant as. */
export type Aard = 'getal' | 'datum' | 'tijd'

/** For each style of a cell, by its number, what a number in it is meant as. */
export async function stylesOf(part: AsyncIterable<string>): Promise<Aard[]> {
  const all: Aard[] = []
  for await (const some of gathered(part, styleEvents)) all.push(...some)
  return all
}

function styleEvents(stijlen: Aard[]): Events {
  const own = new Map<number, Aard>()
  let inXfs = false
  return {
    open: (name, attributes) => {
      const id = Number(attributeOf(attributes, 'numFmtId') ?? 0)
      if (name === 'numFmt') own.set(id, aardOf(attributeOf(attributes, 'formatCode') ?? ''))
      if (name === 'cellXfs') inXfs = true
      if (name === 'xf' && inXfs) stijlen.push(own.get(id) ?? known(id))
    },
    text: () => {},
    close: (name) => {
      if (name === 'cellXfs') inXfs = false
    },
  }
}

/** Those that Excel has by number only: 27 to 36 and 50 to 58 are days in other languages. */
function known(id: number): Aard {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'datum'
  return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'tijd' : 'getal'
}

/** By the signs of the first part of a format, without what is text in it: `dd-mm-yyyy`, `[h]:mm`, `0.00 "dagen"`. */
function aardOf(code: string): Aard {
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';')[0]
    ?.replace(/general/i, '')
  if (!bare) return 'getal'
  if (/\[[hms]+\]/i.test(bare)) return 'tijd'
  if (/[yd]/i.test(bare) || /^[^hs]*m[^hs]*$/i.test(bare)) return 'datum'
  return /[hs]/i.test(bare) ? 'tijd' : 'getal'
}
