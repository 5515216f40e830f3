import { path } from './path.ts'

/** Who counts for an organisation. */
export const tellers = {
  tellers: path('/organisaties/:id/tellers'),
  tellerVerwijdering: path('/organisaties/:id/tellers/:lid/verwijdering'),
} as const
