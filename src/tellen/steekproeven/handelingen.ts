/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'steekproef.getrokken': 'trok een steekproef van plekken',
  'steekproef.gelezen': 'las welke plekken in een steekproef zitten',
  'steekproef.nagegaan': 'schreef op wat er van een steekproef klopt',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
