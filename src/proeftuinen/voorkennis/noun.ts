import type { Noun } from '#src/platform/noun.ts'
import { handelingen } from './handelingen.ts'
import { voorkennis } from './routes.tsx'

export const noun: Noun = {
  name: 'voorkennis',
  handelingen,
  pages: voorkennis,
}
