import { capital } from '#src/platform/components/capital.ts'
import type { NewNoun } from './files.ts'

type Line = { file: string; after: RegExp; line: string }

/** The lines that files which are there get: the list of nouns, the maps of addresses, the glossary. */
export function linesOf({ wing, plural, singular }: NewNoun): Line[] {
  const gloss = (term: string, words: string) => ({
    file: 'docs/begrippen.md',
    after: /^(?:\| `[a-z_ -]+` \|.*\n)+/m,
    line: `| \`${term}\` | ${words} |\n`,
  })
  return [
    {
      file: 'src/noun-list.ts',
      after: /(?:^export [^\n]*\n)+/m,
      line: `export { noun as ${plural} } from './${wing}/${plural}/noun.ts'\n`,
    },
    { file: `src/paths/${wing}.ts`, after: /export const \w+ = \{\n/, line: pagesOf(plural, singular) },
    {
      file: 'src/paths/api.ts',
      after: /export const apiPaths = \{\n/,
      line: `  ${plural}: path(\`\${apiBase}/${plural}\`),\n  ${singular}: path(\`\${apiBase}/${plural}/:id\`),\n`,
    },
    gloss(plural, `folder of the ${singular}`),
    gloss(singular, `what a ${singular} is, in English`),
  ]
}

const pagesOf = (plural: string, singular: string) => `  ${plural}: path('/${plural}?'),
  nieuw${capital(singular)}: path('/${plural}/nieuw'),
  ${singular}: path('/${plural}/:id'),
  ${singular}Bewerken: path('/${plural}/:id/bewerken'),
`
