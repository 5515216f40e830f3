/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'afspraak.gemaakt': 'schreef een afspraak op',
  'afspraak.toegevoegd_aan_contract': 'voegde een afspraak toe bij een lopend contract',
  'afspraak.gewijzigd': 'wijzigde een afspraak',
  'afspraak.gewijzigd_in_contract': 'wijzigde een afspraak bij een lopend contract',
  'afspraak.uitkomst': 'schreef op hoe het met een afspraak ging',
  'afspraak.bevestigd': 'bevestigde een afspraak',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
