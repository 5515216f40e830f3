import type { Soort } from '#src/platform/mail-soorten.ts'
import { may } from './policy.ts'

/** The kind of mail that it adds to what members choose from. */
export const mailsoorten = {
  zoekvraag: {
    naam: 'Bewaarde zoekvragen',
    uitleg: 'Als er iets nieuws is dat past bij een zoekvraag die je bewaarde.',
    rank: 97,
    altijd: false,
    for: may.keep,
  },
} as const satisfies Record<string, Soort>

declare module '#src/platform/mail-soorten.ts' {
  interface Mailsoorten extends Record<keyof typeof mailsoorten, Soort> {}
}
