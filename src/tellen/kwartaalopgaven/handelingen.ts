/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'kwartaal.contact': 'koos wie elk kwartaal over plekken gevraagd wordt',
  'kwartaal.gestopt': 'liet iemand niet meer elk kwartaal vragen',
  'kwartaal.gevraagd': 'vroeg of de plekken van een kwartaal kloppen',
  'kwartaal.beantwoord': 'zei hoe het met de plekken van een kwartaal zat',
  'kwartaal.teruggegeven': 'zei dat de vraag over een kwartaal voor iemand anders is',
  'export.kwartaaltabel': 'haalde de tabel met plekken van een kwartaal op',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
