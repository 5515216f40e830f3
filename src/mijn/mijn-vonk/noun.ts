import type { Noun } from '#src/platform/noun.ts'
import { mijnVonk } from './routes.tsx'

export const noun: Noun = { name: 'mijn-vonk', pages: mijnVonk }
