import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { root } from '#src/platform/root.ts'

const target = join(root, 'docs/begrippen.md')

/** What follows is written anew by `npm run generate`; what stands before it is kept by hand. */
const begin = '## Of the nouns'

type Term = { term: string; gloss: string; noun: string }

/** The words of every noun, from its begrippen.ts. */
async function readTerms(): Promise<Term[]> {
  const files = globSync('src/**/begrippen.ts', { cwd: root })
  const found = await Promise.all(
    files.map(async (file) => {
      const { begrippen } = (await import(join(root, file))) as { begrippen: Record<string, string> }
      const noun = basename(dirname(file))
      return Object.entries(begrippen).map(([term, gloss]) => ({ term, gloss, noun }))
    }),
  )
  return found.flat().toSorted((a, b) => (a.term < b.term ? -1 : 1))
}

/** The glossary as it should be: the words of no noun as they stand there, then those of the nouns, sorted. */
export async function glossary(): Promise<string> {
  const [kept] = readFileSync(target, 'utf8').split(begin)
  const rows = (await readTerms()).map(({ term, gloss, noun }) => `| \`${term}\` | ${gloss} | ${noun} |`)
  const head = [
    begin,
    '',
    'Written by `npm run generate` from the `begrippen.ts` of each noun.',
    '',
    '| term | in English | noun |',
    '|---|---|---|',
  ]
  return `${kept}${[...head, ...rows].join('\n')}\n`
}

export const writeGlossary = async () => writeFileSync(target, await glossary())
