import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Blob, Face, Font, shape, Buffer as Text } from 'harfbuzzjs'
import { LRUCache } from 'lru-cache'
import subsetFont from 'subset-font'

/** Sets text in one of our fonts, as outlines, which look the same whatever fonts a machine has. */
export type Letters = {
  /** What of this text can be set: the font has no signs of every script, and no emoji. */
  legible: (text: string) => string
  widthOf: (text: string, size: number) => number
  /** A line that stands on y = 0 and begins at x = 0, for an SVG. */
  shapesOf: (text: string, size: number) => string
}

const packageFile = createRequire(import.meta.url).resolve

/** Latin with all its accents, and the signs of a European text; a font gives what it has of them. */
const signs = [
  [0x20, 0x24f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2044],
  [0x20a0, 0x20bf],
  [0x2122, 0x2122],
  [0x2190, 0x2215],
]
  .flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
  .map((code) => String.fromCodePoint(code))
  .join('')

export type Parts = { bytes: Uint8Array; font: Font }[]

/** Of a variable font from its package, one weight. */
async function partOf(file: string, wght: number): Promise<Parts[number]> {
  const whole = await readFile(packageFile(`@fontsource-variable/${file}`))
  const bytes = await subsetFont(whole, signs, { targetFormat: 'truetype', variationAxes: { wght } })
  return { bytes, font: new Font(new Face(new Blob(new Uint8Array(bytes).buffer))) }
}

/** Both parts of a family: what every language uses, and the letters of the others. */
export const loadParts = (family: string, wght: number): Promise<Parts> =>
  Promise.all(
    ['latin', 'latin-ext'].map((part) => partOf(`${family}/files/${family}-${part}-wght-normal.woff2`, wght)),
  )

export const hasSign = (font: Font, sign: string) => Boolean(font.nominalGlyph(sign.codePointAt(0) ?? 0))

export async function loadLetters(family: string, wght: number): Promise<Letters> {
  const fonts = (await loadParts(family, wght)).map(({ font }) => font)
  const fontFor = (sign: string) => fonts.find((font) => hasSign(font, sign))
  /** For a line as high as 1: while lines are filled, the same words are measured again and again. */
  const widths = new LRUCache<string, number>({
    max: 500,
    memoMethod: (text) => widthOf(runsOf(text, fontFor)),
  })
  return {
    legible: (text) =>
      [...text.normalize('NFC').replaceAll(/\s+/g, ' ')]
        .filter(fontFor)
        .join('')
        .replaceAll(/ {2,}/g, ' ')
        .trim(),
    widthOf: (text, size) => widths.memo(text) * size,
    shapesOf: (text, size) => shapesOf(runsOf(text, fontFor), size),
  }
}

type Run = { font: Font; text: string }

/** Pieces that one font has, in order. */
function runsOf(text: string, fontFor: (sign: string) => Font | undefined): Run[] {
  const runs: Run[] = []
  for (const sign of text) {
    const font = fontFor(sign)
    const last = runs.at(-1)
    if (font && last?.font === font) last.text += sign
    else if (font) runs.push({ font, text: sign })
  }
  return runs
}

const widthOf = (runs: Run[]) =>
  runs.reduce((width, { font, text }) => {
    const advances = glyphsOf(font, text).map(({ advance }) => advance)
    return width + advances.reduce((sum, advance) => sum + advance, 0) / font.face.upem
  }, 0)

function shapesOf(runs: Run[], size: number): string {
  let [shapes, x] = ['', 0]
  for (const { font, text } of runs) {
    const scale = size / font.face.upem
    for (const { glyph, advance, rise, shift } of glyphsOf(font, text)) {
      const place = `translate(${round(x + shift * scale)} ${round(-rise * scale)}) scale(${scale} ${-scale})`
      const outline = font.glyphToPath(glyph)
      if (outline) shapes += `<path transform="${place}" d="${outline}"/>`
      x += advance * scale
    }
  }
  return shapes
}

const round = (n: number) => Math.round(n * 100) / 100

/** What HarfBuzz makes of it: kerned, in the units of the font. */
function glyphsOf(font: Font, text: string) {
  const buffer = new Text()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  shape(font, buffer)
  const places = buffer.getGlyphPositions()
  return buffer.getGlyphInfos().map(({ codepoint }, n) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = places[n] ?? {}
    return { glyph: codepoint, advance: xAdvance, shift: xOffset, rise: yOffset }
  })
}
