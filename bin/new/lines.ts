import { capital } from '#src/platform/components/capital.ts'
import type { NewNoun } from './files.ts'

type Line = { file: string; after: RegExp; line: string }

/** The lines that files which are there get: the list of nouns, after the others of its wing, and the maps of addresses. */
export const linesOf = ({ wing, plural, singular }: NewNoun): Line[] => [
  {
    file: 'src/nouns.ts',
    after: new RegExp(`(?: {2}import\\('\\./${wing}/[^\\n]*\\n)+`),
    line: `  import('./${wing}/${plural}/noun.ts'),\n`,
  },
  { file: `src/paths/${wing}.ts`, after: /export const \w+ = \{\n/, line: pagesOf(plural, singular) },
  {
    file: 'src/paths/api.ts',
    after: /export const apiPaths = \{\n/,
    line: `  ${plural}: path(\`\${apiBase}/${plural}\`),\n  ${singular}: path(\`\${apiBase}/${plural}/:id\`),\n`,
  },
]

const pagesOf = (plural: string, singular: string) => `  ${plural}: path('/${plural}?'),
  nieuw${capital(singular)}: path('/${plural}/nieuw'),
  ${singular}: path('/${plural}/:id'),
  ${singular}Bewerken: path('/${plural}/:id/bewerken'),
`
