/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'doel.gezet': 'stelde een doel',
  'doel.versie': 'legde een nieuwe versie van een doel vast',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
