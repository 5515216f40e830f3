import type { Noun } from '#src/platform/noun.ts'
import { beheer } from './routes.tsx'

export const noun: Noun = {
  name: 'beheer',
  pages: beheer,
}
