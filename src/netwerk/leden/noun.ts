import type { Noun } from '#src/platform/noun.ts'
import { ledenApi } from './api.ts'
import { leden } from './routes.tsx'

export const noun: Noun = {
  name: 'leden',
  pages: [{ at: '/', app: leden }],
  api: [ledenApi],
}
