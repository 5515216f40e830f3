/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'proeftuin.afgerond': 'rondde de proeftuin af',
  'afronding.verbeterd': 'paste de afronding aan',
  'opbrengst.toegevoegd': 'voegde een resultaat toe',
  'opbrengst.verbeterd': 'paste een resultaat aan',
  'proeftuin.heropend': 'heropende de proeftuin',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
