/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'lid.adviesteam_gegeven': 'gaf rechten van het adviesteam',
  'lid.beheer_gegeven': 'gaf rechten van beheer',
  'lid.van_slot': 'haalde een account van het slot',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
