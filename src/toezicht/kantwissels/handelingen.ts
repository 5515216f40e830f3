/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'kantwissel.bevestigd': 'bevestigde dat een organisatie van kant wisselt',
  'kantwissel.ingetrokken': 'trok een voorstel in om een organisatie van kant te laten wisselen',
  'kantwissel.voorgesteld': 'stelde voor een organisatie van kant te laten wisselen',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
