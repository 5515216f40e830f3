import type { Soort } from '#src/platform/mail-soorten.ts'

/** The kind of mail that it adds to what members choose from. */
export const mailsoorten = {
  tellen: {
    naam: 'Plekken die je opgaf of telt',
    uitleg: 'Als iemand zegt dat het niet klopt, of als er iets van jou gevraagd wordt.',
    rank: 57,
    altijd: false,
  },
} as const satisfies Record<string, Soort>

declare module '#src/platform/mail-soorten.ts' {
  interface Mailsoorten extends Record<keyof typeof mailsoorten, Soort> {}
}
