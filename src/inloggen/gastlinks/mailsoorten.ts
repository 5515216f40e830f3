import type { Soort } from '#src/platform/mail-soorten.ts'

/** The kind of mail that it adds to what members choose from. */
export const mailsoorten = {
  gastvraag: {
    naam: 'Een vraag die je per mail beantwoordt',
    uitleg: 'Als iemand je iets vraagt waarvoor je niet hoeft in te loggen.',
    rank: 55,
    altijd: false,
  },
} as const satisfies Record<string, Soort>

declare module '#src/platform/mail-soorten.ts' {
  interface Mailsoorten extends Record<keyof typeof mailsoorten, Soort> {}
}
