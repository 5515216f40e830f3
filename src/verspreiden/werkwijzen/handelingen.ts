/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'werkwijze.gemaakt': 'begon een werkwijze',
  'werkwijze.gewijzigd': 'wijzigde een werkwijze',
  'werkwijze.gepubliceerd': 'publiceerde een werkwijze',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
