/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'bouwblok.gezet': 'zette een bouwblok in een tabel',
  'bouwblok.versie': 'legde een nieuwe versie van een bouwblok vast',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
