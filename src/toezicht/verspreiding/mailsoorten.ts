import type { Soort } from '#src/platform/mail-soorten.ts'
import { may } from './policy.ts'

/** The kind of mail that it adds to what members choose from. */
export const mailsoorten = {
  duwtje: {
    naam: 'Voorbeelden bij jullie contracten',
    uitleg:
      'Als het adviesteam je wijst op een voorbeeld dat past bij werk waar je organisatie een contract voor heeft.',
    rank: 98,
    altijd: false,
    for: may.receive,
  },
} as const satisfies Record<string, Soort>

declare module '#src/platform/mail-soorten.ts' {
  interface Mailsoorten extends Record<keyof typeof mailsoorten, Soort> {}
}
