/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'reactie.geschreven': 'schreef een reactie',
  'reactie.ingetrokken': 'trok een reactie in',
  'reactie.verbeterd': 'verbeterde een reactie',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
