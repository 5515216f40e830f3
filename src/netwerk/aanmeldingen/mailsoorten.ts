import type { Soort } from '#src/platform/mail-soorten.ts'

/** The kinds of mail that it adds to what members choose from. */
export const mailsoorten = {
  aanmelding: {
    naam: 'Je aanmelding',
    uitleg: 'Hoe het ermee staat, als je je aanmeldt.',
    rank: 30,
    altijd: true,
  },
  uitnodiging: {
    naam: 'Uitnodigingen',
    uitleg:
      'Als iemand je vraagt om mee te doen (dat staat ook in Mijn Vonk), of lid werd omdat jij het vroeg.',
    rank: 50,
    altijd: false,
  },
} as const satisfies Record<string, Soort>

declare module '#src/platform/mail-soorten.ts' {
  interface Mailsoorten extends Record<keyof typeof mailsoorten, Soort> {}
}
