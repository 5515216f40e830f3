import type { Soort } from '#src/platform/mail-soorten.ts'

/** The kind of mail that it adds to what members choose from. */
export const mailsoorten = {
  reactie: {
    naam: 'Reacties',
    uitleg: 'Als iemand reageert op wat jij schreef, of waar jij ook op reageerde.',
    rank: 95,
    altijd: false,
  },
} as const satisfies Record<string, Soort>

declare module '#src/platform/mail-soorten.ts' {
  interface Mailsoorten extends Record<keyof typeof mailsoorten, Soort> {}
}
