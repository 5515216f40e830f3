import type { Noun } from '#src/platform/noun.ts'
import { opzetApi } from './api.ts'
import { opzet } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'opzet',
  pages: opzet,
  api: [opzetApi],
  said,
}
