/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'keuzelijst.gewijzigd': 'veranderde een rol of doelgroep in de lijst',
  'keuzelijst.teruggehaald': 'haalde een rol of doelgroep terug in de lijst',
  'keuzelijst.toegevoegd': 'zette een rol of doelgroep in de lijst',
  'keuzelijst.vervallen': 'haalde een rol of doelgroep uit de keuzelijst',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
