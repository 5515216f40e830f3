import { capital } from '#src/platform/components/index.ts'
import type { Noun } from './templates.ts'

/** The lines that files which are there get: the list of nouns, the map of addresses, the glossary. */
export function linesOf({ wing, plural, singular }: Noun): { file: string; after: RegExp; line: string }[] {
  const type = capital(singular)
  const gloss = (term: string, words: string) => ({
    file: 'docs/begrippen.md',
    after: /^(?:\| `[a-z_ -]+` \|.*\n)+/m,
    line: `| \`${term}\` | ${words} |\n`,
  })
  return [
    {
      file: 'src/nouns.ts',
      after: /^import [^\n]*\n/m,
      line: `import { noun as ${plural} } from './${wing}/${plural}/noun.ts'\n`,
    },
    { file: 'src/nouns.ts', after: /export const nouns: Noun\[\] = \[\n/, line: `  ${plural},\n` },
    {
      file: `src/paths/${wing}.ts`,
      after: /export const \w+ = \{\n/,
      line: `  ${plural}: path('/${plural}?'),\n  nieuw${type}: path('/${plural}/nieuw'),\n  ${singular}: path('/${plural}/:id'),\n`,
    },
    gloss(plural, `folder of the ${singular}`),
    gloss(singular, `what a ${singular} is, in English`),
  ]
}
