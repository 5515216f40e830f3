import type { Noun } from '#src/platform/noun.ts'
import { voorkennis } from './routes.tsx'

export const noun: Noun = {
  name: 'voorkennis',
  pages: voorkennis,
}
