import { patternOf, patternSize } from '../components/spark.tsx'
import { loadSharp } from '../sharp.ts'
import { type Letters, loadLetters } from './letters.ts'
import { wrap } from './wrap.ts'

/** What stands on the card of a record when somebody shares it. */
export type Kaart = { id: string; soort: string; titel: string; van: string }

export const kaartSize = { width: 1200, height: 630 }

/** As in styles/figures.css, in the light theme: a picture does not know what its reader chose. */
const palettes = [
  { ground: '#e9edff', ink: '#1c2145', soft: '#252b5c', a: '#c2410c', b: '#ff8a3d', c: '#252b5c' },
  { ground: '#ffe8d6', ink: '#1c2145', soft: '#85290a', a: '#c2410c', b: '#ffc53d', c: '#85290a' },
  { ground: '#fff1c7', ink: '#1c2145', soft: '#644600', a: '#c2410c', b: '#ff8a3d', c: '#1c2145' },
  { ground: '#dcf3e6', ink: '#1c2145', soft: '#125239', a: '#17694a', b: '#ffc53d', c: '#125239' },
  { ground: '#1c2145', ink: '#ffffff', soft: '#e4e7ff', a: '#ff8a3d', b: '#ffc53d', c: '#e4e7ff' },
] as const

const margin = 72
/** Where the first line stands, and where the last thing ends. */
const head = 104
const foot = kaartSize.height - margin
const patternScale = 1.75
const titleWidth = kaartSize.width - 2 * margin
const titleFits = [
  { size: 92, lines: 2 },
  { size: 76, lines: 3 },
  { size: 62, lines: 3 },
  { size: 54, lines: 4 },
]
const small = 30

export type Setting = { title: Letters; label: Letters; text: Letters }

export const loadSetting = async (): Promise<Setting> => {
  const [title, label, text] = await Promise.all([
    loadLetters('bricolage-grotesque', 800),
    loadLetters('atkinson-hyperlegible-next', 700),
    loadLetters('atkinson-hyperlegible-next', 500),
  ])
  return { title, label, text }
}

type Colours = (typeof palettes)[number]
type Put = { x: number; y: number; size: number; colour: string }

const put = (letters: Letters, text: string, { x, y, size, colour }: Put) =>
  `<g transform="translate(${x} ${y})" fill="${colour}">${letters.shapesOf(text, size)}</g>`

/** Vonk's sign, as in styles/icoon.svg, and its name. */
const sign = ({ title }: Setting, { ink }: Colours) =>
  `<g transform="translate(${margin} ${foot - 48}) scale(1.75)"><circle cx="16" cy="16" r="16" fill="#c2410c"/>` +
  `<path fill="#ffc53d" d="M17.6 5.5 8.2 17.4a.6.6 0 0 0 .5 1h5.6l-1.6 8a.4.4 0 0 0 .7.3l9.9-12.2a.6.6 0 0 0-.5-1h-5.9l1.4-7.7a.4.4 0 0 0-.7-.3Z"/></g>` +
  put(title, 'Vonk', { x: margin + 72, y: foot - 6, size: 46, colour: ink })

/** The pattern of the record, from the middle to the lower right corner. */
function pattern(shapes: string): string {
  const x = kaartSize.width - patternSize.width * patternScale
  const y = kaartSize.height - patternSize.height * patternScale
  return `<g transform="translate(${x} ${y}) scale(${patternScale})">${shapes}</g>`
}

/** In signs that we do not have, such as Arabic, it is called what it is. */
function heading({ title }: Setting, { titel, soort }: Kaart, { ink }: Colours): string {
  const shown = title.legible(titel) === '' ? soort : titel
  const { size, lines } = wrap(title, shown, { width: titleWidth, fits: titleFits })
  const lineAt = (n: number) => head + 30 + size * (0.9 + n * 1.08)
  return lines.map((line, n) => put(title, line, { x: margin, y: lineAt(n), size, colour: ink })).join('')
}

function sender({ text }: Setting, van: string, { soft }: Colours): string {
  const { size, lines } = wrap(text, van, { width: 460, fits: [{ size: small, lines: 2 }] })
  const lineAt = (n: number) => foot - 84 - (lines.length - 1 - n) * size * 1.25
  return lines.map((line, n) => put(text, line, { x: margin, y: lineAt(n), size, colour: soft })).join('')
}

/** What people typed stands in it as outlines alone: nothing of it can be taken for a part of the drawing. */
export function draw(setting: Setting, kaart: Kaart): string {
  const { palette, shapes } = patternOf(kaart.id)
  const colours = palettes[palette] ?? palettes[0]
  const { label } = setting
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${kaartSize.width} ${kaartSize.height}">` +
    `<style>.a{fill:${colours.a}}.b{fill:${colours.b}}.c{fill:none;stroke:${colours.c};stroke-width:2}</style>` +
    `<rect width="100%" height="100%" fill="${colours.ground}"/>` +
    pattern(shapes) +
    put(label, label.legible(kaart.soort), { x: margin, y: head, size: small, colour: colours.soft }) +
    heading(setting, kaart, colours) +
    sender(setting, kaart.van, colours) +
    sign(setting, colours) +
    '</svg>'
  )
}

/** Flat colours, so that a palette is all it needs. */
export async function render(svg: string): Promise<Buffer> {
  const sharp = await loadSharp()
  const picture = sharp(Buffer.from(svg)).resize(kaartSize.width, kaartSize.height)
  return picture.png({ palette: true, colours: 128, effort: 4 }).timeout({ seconds: 10 }).toBuffer()
}
