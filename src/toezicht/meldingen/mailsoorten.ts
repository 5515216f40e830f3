import type { Soort } from '#src/platform/mail-soorten.ts'

/** The kind of mail that it adds to what members choose from. */
export const mailsoorten = {
  melding: {
    naam: 'Meldingen en besluiten',
    uitleg: 'Wat het adviesteam besloot over iets dat je schreef of meldde.',
    rank: 40,
    altijd: true,
  },
} as const satisfies Record<string, Soort>

declare module '#src/platform/mail-soorten.ts' {
  interface Mailsoorten extends Record<keyof typeof mailsoorten, Soort> {}
}
