import type { Soort } from '#src/platform/mail-soorten.ts'

/** The kinds of mail that it adds to what members choose from. */
export const mailsoorten = {
  toegang: {
    naam: 'Inloggen en bevestigen',
    uitleg: 'De link waar je zelf om vraagt.',
    rank: 10,
    altijd: true,
    gevraagd: true,
  },
  veiligheid: {
    naam: 'Veiligheid',
    uitleg:
      'Als er iets verandert aan hoe je inlogt, je adres of wat je mag, en als beheer meekijkt bij jouw team.',
    rank: 20,
    altijd: true,
  },
} as const satisfies Record<string, Soort>

declare module '#src/platform/mail-soorten.ts' {
  interface Mailsoorten extends Record<keyof typeof mailsoorten, Soort> {}
}
