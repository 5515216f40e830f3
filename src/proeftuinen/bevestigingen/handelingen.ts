/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'bevestiging.gevraagd': 'vroeg de andere kant of getallen kloppen',
  'bevestiging.bevestigd': 'bevestigde getallen van de afronding',
  'bevestiging.geweigerd': 'zei dat getallen van de afronding niet kloppen',
  'bevestiging.teruggegeven': 'zei dat een vraag over getallen voor iemand anders is',
  'bevestiging.ingetrokken': 'trok een vraag over getallen terug',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
