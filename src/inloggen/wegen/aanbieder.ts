import type { Config } from '#src/platform/config.ts'
import type { OidcAanbieder } from '#src/platform/config-oidc.ts'

/** Why somebody comes back without being signed in. The address holds the word, never the text. */
export const weigeringen = {
  afgebroken: {
    title: 'Je bent niet ingelogd',
    text: 'Het inloggen is daar afgebroken of geweigerd. Probeer het opnieuw, of vraag hieronder een link per mail.',
  },
  onbereikbaar: {
    title: 'Die inlogdienst is nu niet bereikbaar',
    text: 'Dat ligt niet aan jou. Probeer het over een paar minuten opnieuw, of vraag hieronder een link per mail.',
  },
  telaat: {
    title: 'Inloggen lukte niet',
    text: 'Het duurde te lang, of deze stap was al gebruikt. Begin hier opnieuw, in hetzelfde venster.',
  },
  onbetrouwbaar: {
    title: 'Inloggen lukte niet',
    text: 'De inlogdienst gaf een antwoord dat Vonk niet vertrouwt. Probeer het opnieuw. Blijft het misgaan? Log in met een link per mail en laat het de beheerder weten.',
  },
  geenmail: {
    title: 'Vonk kan je nog niet herkennen',
    text: 'De inlogdienst gaf geen e-mailadres dat daar is bevestigd. Log één keer in met een link per mail. Koppel de inlogdienst daarna bij Mijn Vonk. Nog geen lid? Kies ‘Doe mee’.',
  },
  eerstzelf: {
    title: 'Log eerst in zoals je gewend bent',
    text: 'Jij logt bij Vonk in met een tweede stap. Doe dat nu ook, en koppel de inlogdienst daarna bij Mijn Vonk.',
  },
  vertrokken: {
    title: 'Je bent geen lid meer',
    text: 'Het Vonk-account dat hierbij hoort, is gesloten. Wil je weer meedoen? Kies dan ‘Doe mee’.',
  },
  bezet: {
    title: 'Deze inlog hoort al bij een ander account',
    text: 'Je logde bij de inlogdienst in met een account dat al aan een ander Vonk-account is gekoppeld. Kies daar een ander account.',
  },
} as const

export type Weigering = keyof typeof weigeringen

export const weigeringIn = (given: string | undefined): Weigering | null =>
  given !== undefined && Object.hasOwn(weigeringen, given) ? (given as Weigering) : null

/** The providers that are believed when they say that a second factor was used. */
export const withSecondFactor = ({ oidc }: Pick<Config, 'oidc'>): OidcAanbieder[] =>
  oidc.filter(({ tweedeFactorAcr, tweedeFactorAmr }) => tweedeFactorAcr.length + tweedeFactorAmr.length > 0)
