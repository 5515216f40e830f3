import { path } from './path.ts'

/** What an organisation counts. */
export const organisatiebeeld = {
  /** `kwartaal`: up to and including that one; `van`, `naar`: the regimes beside each other. */
  organisatiebeeld: path('/organisaties/:id/tellen?kwartaal&van&naar'),
} as const
