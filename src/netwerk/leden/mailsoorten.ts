import { isAdviesteam } from '#src/platform/actor.ts'
import type { Soort } from '#src/platform/mail-soorten.ts'

/** The kind of mail that it adds to what members choose from. */
export const mailsoorten = {
  adviesteam: {
    naam: 'Werk voor het adviesteam',
    uitleg: 'Als er iets gemeld is, een proeftuin geen trekker meer heeft, of iets te lang wacht.',
    rank: 100,
    altijd: false,
    for: isAdviesteam,
  },
} as const satisfies Record<string, Soort>

declare module '#src/platform/mail-soorten.ts' {
  interface Mailsoorten extends Record<keyof typeof mailsoorten, Soort> {}
}
