/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'toegangssleutel.gemaakt': 'maakte een toegangssleutel',
  'toegangssleutel.ingetrokken': 'trok een toegangssleutel in',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
