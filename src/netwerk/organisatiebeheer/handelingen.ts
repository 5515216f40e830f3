/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'beheerverzoek.geweigerd': 'wees een vraag af om een organisatie bij te houden',
  'organisatiebeheer.beeindigd': 'stopte het bijhouden van een organisatie',
  'organisatiebeheer.gegeven': 'liet iemand een organisatie bijhouden',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
