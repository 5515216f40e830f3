import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { steekproevenApi } from './api.ts'
import { handelingen } from './handelingen.ts'
import { steekproevenOpBureau } from './op-bureau.tsx'
import { persoonlijk } from './persoonlijk.ts'
import { steekproeven } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'steekproeven',
  pages: steekproeven,
  api: [steekproevenApi],
  handelingen,
  persoonlijk,
  said,
  nietTeMelden: { steekproef: 'a quarter and a seed, for the adviesteam' },
  notAhead: [paths.steekproef.pattern],
  fills: [steekproevenOpBureau],
}
