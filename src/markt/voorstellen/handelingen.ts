/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'voorstel.gedaan': 'deed een voorstel',
  'voorstel.gewijzigd': 'wijzigde een voorstel',
  'voorstel.bevestigd': 'zei dat een voorstel nog staat',
  'voorstel.ingetrokken': 'trok een voorstel in',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
