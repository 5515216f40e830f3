import type { Soort } from '#src/platform/mail-soorten.ts'

/** The kind of mail that it adds to what members choose from. */
export const mailsoorten = {
  stilte: {
    naam: 'Als je proeftuin stilligt',
    uitleg: 'Eén mail als er in de uitvoering een maand niets gebeurde. Dat staat ook in Mijn Vonk.',
    rank: 65,
    altijd: false,
  },
} as const satisfies Record<string, Soort>

declare module '#src/platform/mail-soorten.ts' {
  interface Mailsoorten extends Record<keyof typeof mailsoorten, Soort> {}
}
