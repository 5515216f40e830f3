/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'estafette.overgegeven': 'gaf het stokje over',
  'teamlid.toegetreden': 'kwam in het team',
  'teamlid.vertrokken': 'haalde iemand uit het team',
  'uitnodiging.afgeslagen': 'sloeg een uitnodiging voor het team af',
  'uitnodiging.ingetrokken': 'trok een uitnodiging in',
  'uitnodiging.verstuurd': 'nodigde iemand uit voor het team',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
