import type { Soort } from '#src/platform/mail-soorten.ts'

/** The kind of mail that it adds to what members choose from. */
export const mailsoorten = {
  aanbesteding: {
    naam: 'Aanbestedingen waar je bij hoort',
    uitleg:
      'Als jij iets moet bevestigen, of als een gunning op zich laat wachten. Dat staat ook in Mijn Vonk.',
    rank: 70,
    altijd: false,
  },
} as const satisfies Record<string, Soort>

declare module '#src/platform/mail-soorten.ts' {
  interface Mailsoorten extends Record<keyof typeof mailsoorten, Soort> {}
}
