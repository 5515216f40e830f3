/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'teller.gegeven': 'liet iemand tellen voor een organisatie',
  'teller.beeindigd': 'stopte het tellen voor een organisatie',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
