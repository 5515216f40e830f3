/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'gastheer.gevraagd': 'vroeg de gastheer om te bevestigen',
  'gastheer.bevestigd': 'bevestigde dat de organisatie gastheer is',
  'gastheer.afgewezen': 'zei dat de organisatie geen gastheer is',
  'gastheer.teruggenomen': 'maakte de eigen organisatie gastheer',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
