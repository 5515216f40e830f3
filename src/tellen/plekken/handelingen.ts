/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'plekken.gemeld': 'meldde plekken',
  'plekken.bijgewerkt': 'werkte met een tabel plekken bij',
  'plek.feit': 'schreef op wat er met een plek gebeurde',
  'plek.verbeterd': 'verbeterde wat er van een plek stond',
  'plek.gewijzigd': 'wijzigde hoe een plek heet of waar die is',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
