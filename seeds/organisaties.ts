import { overheid } from './organisaties/overheid.ts'
import { partners } from './organisaties/partners.ts'

export const organisaties = { ...overheid, ...partners }

export type OrganisatieSleutel = keyof typeof organisaties
