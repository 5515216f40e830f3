import type { Noun } from '#src/platform/noun.ts'
import { keuzelijstenApi } from './api.ts'
import { handelingen } from './handelingen.ts'
import { keuzelijsten } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'keuzelijsten',
  nietTeMelden: {
    rol: 'a list that the adviesteam keeps',
    doelgroep: 'a list that the adviesteam keeps',
  },
  handelingen,
  pages: keuzelijsten,
  api: [keuzelijstenApi],
  said,
}
