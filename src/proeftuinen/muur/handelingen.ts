/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'keuze.bevestigd': 'bevestigde hoe de inkoop afliep, waarmee de proeftuin openging',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
