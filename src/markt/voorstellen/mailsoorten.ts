import type { Soort } from '#src/platform/mail-soorten.ts'

/** The kind of mail that it adds to what members choose from. */
export const mailsoorten = {
  voorstel: {
    naam: 'Je voorstellen',
    uitleg: 'Als iemand er een proeftuin van maakt, en één keer per jaar of het nog staat.',
    rank: 65,
    altijd: false,
  },
} as const satisfies Record<string, Soort>

declare module '#src/platform/mail-soorten.ts' {
  interface Mailsoorten extends Record<keyof typeof mailsoorten, Soort> {}
}
