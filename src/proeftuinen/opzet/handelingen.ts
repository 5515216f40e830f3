/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'proeftuin.begonnen': 'maakte het concept',
  'proeftuin.gestart': 'startte de proeftuin',
  'proeftuin.gewijzigd': 'paste de proeftuin aan',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
