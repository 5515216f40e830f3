/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'navolging.begonnen': 'zei dat een organisatie een voorbeeld volgt',
  'navolging.gekoppeld': 'zei in welke proeftuin een voorbeeld wordt gevolgd',
  'navolging.verteld': 'vertelde hoe het navolgen ging',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
