/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'zichtbaarheid.gewijzigd': 'paste aan wie de proeftuin ziet',
  'aantekening.gedeeld': 'paste met de proeftuin aan wie een aantekening leest',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
