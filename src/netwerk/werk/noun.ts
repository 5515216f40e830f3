import type { Noun } from '#src/platform/noun.ts'
import { werk } from './routes.tsx'

export const noun: Noun = {
  name: 'werk',
  pages: werk,
}
