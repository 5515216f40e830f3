import type { Noun } from '#src/platform/noun.ts'
import './api-steps.ts'
import './api-tender.ts'
import { proeftuinenApi } from './api.ts'
import { proeftuinen } from './routes.tsx'

export const noun: Noun = {
  name: 'proeftuin',
  pages: [{ at: '/proeftuinen', app: proeftuinen }],
  api: [proeftuinenApi],
}
