import type { Noun } from '#src/platform/noun.ts'
import { wieWeet } from './routes.tsx'

export const noun: Noun = { name: 'wie-weet', pages: wieWeet }
