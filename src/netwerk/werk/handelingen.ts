/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'leverancierswerk.beeindigd': 'zei niet meer voor een leverancier te werken',
  'leverancierswerk.verklaard': 'zei ook voor een leverancier te werken',
  'lidorganisatie.toegevoegd': 'noemde een organisatie om ook voor te werken',
  'lidorganisatie.verwijderd': 'haalde een organisatie weg om ook voor te werken',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
