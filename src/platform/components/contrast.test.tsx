import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

type Tokens = Map<string, string>

const styles = join(import.meta.dirname, '../styles')
const read = (file: string) => readFileSync(file, 'utf8')
const tokensIn = (css: string): Tokens =>
  new Map(
    [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  )

const [light = '', dark = ''] = read(join(styles, 'tokens.css')).split('@media (prefers-color-scheme: dark)')
const utrecht = createRequire(import.meta.url).resolve('@utrecht/design-tokens/dist/root.css')

const schemes: Record<string, Tokens> = {
  light: tokensIn(light),
  dark: new Map([...tokensIn(light), ...tokensIn(dark)]),
  utrecht: new Map([
    ...tokensIn(light),
    ...tokensIn(read(utrecht)),
    ...tokensIn(read(join(styles, 'thema-utrecht-tokens.css'))),
  ]),
}

const colorOf = (tokens: Tokens, name: string): string => {
  const value = tokens.get(name) ?? ''
  const reference = /^var\((--[\w-]+)\)$/.exec(value)?.[1]
  return reference ? colorOf(tokens, reference) : value
}

const fromHsl = (hue: number, saturation: number, lightness: number): number[] => {
  const reach = saturation * Math.min(lightness, 1 - lightness)
  return [0, 8, 4].map((n) => {
    const k = (n + hue / 30) % 12
    return lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))
  })
}

const channelsOf = (color: string): number[] => {
  const hsl = /^hsl\((\d+) (\d+)% (\d+)%\)$/.exec(color)
  if (hsl) return fromHsl(Number(hsl[1]), Number(hsl[2]) / 100, Number(hsl[3]) / 100)
  const pairs = /^#(..)(..)(..)$/.exec(color)?.slice(1)
  if (!pairs) throw new Error(`not a colour: ${color}`)
  return pairs.map((pair) => Number.parseInt(pair, 16) / 255)
}

const luminanceOf = (color: string) => {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (tokens: Tokens, one: string, other: string) => {
  const [most = 0, least = 0] = [one, other]
    .map((name) => luminanceOf(colorOf(tokens, `--vonk-${name}`)))
    .sort((a, b) => b - a)
  return (most + 0.05) / (least + 0.05)
}

const text = [
  ...['inkt', 'inkt-zacht', 'vonk', 'vonk-diep', 'fout'].flatMap((ink) => [`${ink} papier`, `${ink} kaart`]),
  ...['lucht', 'gloed', 'lente', 'zomer', 'blos'].map((ground) => `${ground}-inkt ${ground}`),
  ...['op-vonk vonk', 'op-vonk vonk-diep', 'op-blad blad', 'op-fout fout', 'op-fout fout-diep', 'op-zon zon'],
  ...['op-nacht nacht', 'zon nacht', 'papier inkt', 'inkt-zacht lucht', 'inkt zomer'],
]
const graphics = [
  'rand kaart',
  'rand papier',
  'blad papier',
  'vonk papier',
  'inkt papier',
  'vonk kaart',
  'zon nacht',
]

describe.each(Object.entries(schemes))('the %s scheme', (_, tokens) => {
  test.each(text)('reads well: %s', (pair) => {
    const [ink = '', ground = ''] = pair.split(' ')
    expect(contrast(tokens, ink, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(graphics)('is seen: %s', (pair) => {
    const [mark = '', ground = ''] = pair.split(' ')
    expect(contrast(tokens, mark, ground)).toBeGreaterThanOrEqual(3)
  })
})
