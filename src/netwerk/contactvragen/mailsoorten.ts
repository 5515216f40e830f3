import { isAdviesteam } from '#src/platform/actor.ts'
import type { Soort } from '#src/platform/mail-soorten.ts'

/** The kind of mail that it adds to what members choose from. */
export const mailsoorten = {
  contact: {
    naam: 'Vragen aan het adviesteam',
    uitleg: 'Als iemand iets vraagt op de contactpagina.',
    rank: 45,
    altijd: true,
    for: isAdviesteam,
  },
} as const satisfies Record<string, Soort>

declare module '#src/platform/mail-soorten.ts' {
  interface Mailsoorten extends Record<keyof typeof mailsoorten, Soort> {}
}
