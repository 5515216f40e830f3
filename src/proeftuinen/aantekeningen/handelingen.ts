/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'aantekening.gecorrigeerd': 'verbeterde een aantekening',
  'aantekening.geschreven': 'schreef een aantekening',
  'aantekening.verwijderd': 'haalde een aantekening weg',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
