import type { Noun } from '#src/platform/noun.ts'
import { aanbestedingenApi, codesApi } from './api.ts'
import { aanbestedingen } from './routes.tsx'

export const noun: Noun = {
  name: 'aanbestedingen',
  pages: aanbestedingen,
  api: [aanbestedingenApi, codesApi],
}
