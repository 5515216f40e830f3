import type { Noun } from '#src/platform/noun.ts'
import { voorwaarden } from './routes.tsx'

export const noun: Noun = {
  name: 'voorwaarden',
  pages: voorwaarden,
}
