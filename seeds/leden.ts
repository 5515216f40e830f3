import { overheid } from './leden/overheid.ts'
import { partners } from './leden/partners.ts'
import { personas } from './leden/personas.ts'

export const leden = { ...personas, ...overheid, ...partners }

export type LidSleutel = keyof typeof leden
