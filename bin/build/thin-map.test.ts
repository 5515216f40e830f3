import { SourceMap } from 'node:module'
import { transform } from 'esbuild'
import { expect, it } from 'vitest'
import { thinned } from './thin-map.ts'

const source = `
type Word = { text: string }

export const shout = ({ text }: Word) =>
  [...text]
    .map((letter) => letter.toUpperCase())
    .join('')

export function fails(word: Word): string {
  if (word.text === '') throw new Error('there is nothing to shout: ' + JSON.stringify(word))
  return shout(word)
}
`.repeat(3)

it('keeps of each place the line that it came from, and little else', async () => {
  const { code, map } = await transform(
    source.replaceAll(/fails|shout/g, (name, at) => name + at),
    {
      loader: 'ts',
      sourcemap: 'external',
      sourcefile: 'woord.ts',
    },
  )
  const thin = thinned(map)
  const [whole, part] = [map, thin].map((json) => new SourceMap(JSON.parse(json)))
  for (const [line, text] of code.split('\n').entries()) {
    for (let column = 0; column < text.length; column++) {
      const [was, is] = [whole?.findEntry(line, column), part?.findEntry(line, column)]
      expect(is).toMatchObject({
        originalSource: 'woord.ts',
        originalLine: was && 'originalLine' in was && was.originalLine,
      })
    }
  }
  const { mappings } = JSON.parse(map) as { mappings: string }
  expect(thin.length).toBeLessThan(mappings.length / 2)
})
