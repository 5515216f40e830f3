/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'codegenerator.herstelcode': 'gebruikte een herstelcode',
  'codegenerator.ingesteld': 'stelde codes in voor de tweede stap',
  'codegenerator.verwijderd': 'haalde de codes voor de tweede stap weg',
  'tweedestap.aan': 'zette de tweede stap aan',
  'tweedestap.uit': 'zette de tweede stap uit',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
