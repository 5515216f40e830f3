/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'plekbotsing.besloten': 'zei of twee meldingen één plek zijn',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
