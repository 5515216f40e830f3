import type { Noun } from '#src/platform/noun.ts'
import { tellenWacht } from './op-mijn-vonk.ts'

export const noun: Noun = { name: 'wachtrij', fills: [tellenWacht] }
