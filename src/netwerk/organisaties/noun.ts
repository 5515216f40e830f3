import type { Noun } from '#src/platform/noun.ts'
import { organisatiesApi } from './api.ts'
import { organisaties } from './routes.tsx'

export const noun: Noun = {
  name: 'organisaties',
  pages: organisaties,
  api: [organisatiesApi],
}
