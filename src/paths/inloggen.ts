import { path, secretBut } from './path.ts'

/** Signing in, and what keeps an account safe. */
export const inloggen = {
  inloggen: path('/inloggen?terug&reden'),
  inloglink: path('/inloggen/:token', { token: secretBut('koppelen', 'passkey') }),
  persona: path('/inloggen/persona/:persona'),
  uitloggen: path('/uitloggen'),

  sessies: path('/mijn-vonk/sessies'),
  sessieBeeindiging: path('/mijn-vonk/sessies/:id/beeindiging'),
  andereSessiesBeeindiging: path('/mijn-vonk/sessies/beeindiging'),
  toegangssleutels: path('/mijn-vonk/toegangssleutels'),
  toegangssleutel: path('/mijn-vonk/toegangssleutels/:id'),
  sleutelIntrekking: path('/mijn-vonk/toegangssleutels/:id/intrekking'),

  tweedeStap: path('/tweede-stap?terug'),
  eigenStap: path('/mijn-vonk/tweede-stap'),
  eigenStapUitzetting: path('/mijn-vonk/tweede-stap/uitzetting'),
  codes: path('/mijn-vonk/codes?terug'),
  codesInstellen: path('/mijn-vonk/codes/instellen?terug'),
  codesVerwijdering: path('/mijn-vonk/codes/verwijdering'),

  passkeyInloggen: path('/inloggen/passkey'),
  passkeyInlogUitdaging: path('/inloggen/passkey/uitdaging'),
  passkeys: path('/mijn-vonk/passkeys?terug&fout'),
  passkeyUitdaging: path('/mijn-vonk/passkeys/uitdaging?terug'),
  passkey: path('/mijn-vonk/passkeys/:id'),
  passkeyVerwijdering: path('/mijn-vonk/passkeys/:id/verwijdering'),

  oidcInloggen: path('/inloggen/oidc/:aanbieder'),
  oidcHeen: path('/inloggen/oidc/:aanbieder/heen'),
  oidcTerug: path('/inloggen/oidc/:aanbieder/terug'),
  koppelen: path('/inloggen/koppelen'),
  koppelingen: path('/mijn-vonk/koppelingen?fout'),
  koppelingVerwijdering: path('/mijn-vonk/koppelingen/:id/verwijdering'),

  /** For who does not sign in: one question, by the key of a mail. */
  gastlink: path('/gastlinks/:sleutel'),
  gastantwoord: path('/gastlinks/:sleutel/antwoord'),
  gastdoorgave: path('/gastlinks/:sleutel/doorgave'),
} as const
