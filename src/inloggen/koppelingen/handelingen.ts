/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'koppeling.toegevoegd': 'voegde een koppeling toe om mee in te loggen',
  'koppeling.verwijderd': 'haalde een koppeling weg',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
