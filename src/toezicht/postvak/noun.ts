import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { handelingen } from './handelingen.ts'
import { inPostvak } from './op-mail.ts'
import { postvak } from './routes.tsx'

export const noun: Noun = {
  name: 'postvak',
  nietTeMelden: { postvak: 'the local mailbox, for beheer' },
  handelingen,
  pages: postvak,
  fills: [inPostvak],
  notAhead: [`${paths.postvak()}*`],
}
