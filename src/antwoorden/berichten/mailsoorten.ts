import type { Soort } from '#src/platform/mail-soorten.ts'

/** The kind of mail that it adds to what members choose from. */
export const mailsoorten = {
  bericht: {
    naam: 'Berichten van andere leden',
    uitleg: 'Als iemand je schrijft. Je leest ze ook in Vonk.',
    rank: 90,
    altijd: false,
  },
} as const satisfies Record<string, Soort>

declare module '#src/platform/mail-soorten.ts' {
  interface Mailsoorten extends Record<keyof typeof mailsoorten, Soort> {}
}
