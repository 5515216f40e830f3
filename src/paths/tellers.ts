import { path } from './path.ts'

/** Who counts for an organisation, and what they settle. */
export const tellers = {
  tellers: path('/organisaties/:id/tellers'),
  tellerVerwijdering: path('/organisaties/:id/tellers/:lid/verwijdering'),
  bevestigen: path('/organisaties/:id/bevestigen'),
  navraag: path('/navragen/:id'),
  navraagantwoord: path('/navragen/:id/antwoord'),
  botsingen: path('/botsingen'),
  botsingbesluit: path('/botsingen/besluit'),
  steekproeven: path('/adviesteam/steekproeven'),
  steekproef: path('/adviesteam/steekproeven/:id'),
  steekproefuitkomsten: path('/adviesteam/steekproeven/:id/uitkomsten'),
} as const
