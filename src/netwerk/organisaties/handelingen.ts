/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'domein.toegevoegd': 'voegde een maildomein toe',
  'domein.verwijderd': 'haalde een maildomein weg',
  'organisatie.gewijzigd': 'paste een organisatie aan',
  'organisatie.teksten_gewijzigd': 'werkte de pagina van een organisatie bij',
  'organisatie.toegevoegd': 'voegde een organisatie toe',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
