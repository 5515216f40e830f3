/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'regeling.toegevoegd': 'zette een regeling in de regelingenwijzer',
  'regeling.versie': 'legde een nieuwe versie van een regeling vast',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
