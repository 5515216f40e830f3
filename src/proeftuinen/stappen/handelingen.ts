/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'aanbesteding.gekoppeld': 'koppelde een aanbesteding aan de proeftuin',
  'aanbesteding.ontkoppeld': 'haalde de aanbesteding van de proeftuin',
  'fase.begonnen': 'begon een fase',
  'fase.teruggeblikt': 'keek terug op een fase',
  'route.begonnen': 'begon een route naast de andere',
  'route.geeindigd': 'stopte een route',
  'route.gewisseld': 'wisselde van route',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
