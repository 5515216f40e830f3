/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'navolging.begonnen': 'zei dat de eigen organisatie een voorbeeld volgt',
  'navolging.verteld': 'vertelde hoe het navolgen ging',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
