/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'verzameling.gemaakt': 'maakte een verzameling',
  'verzameling.gewijzigd': 'wijzigde een verzameling',
  'verzameling.verwijderd': 'verwijderde een verzameling',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
