/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'export.organisatiebeeld': 'haalde een tabel op van wat een organisatie telt',
  'export.organisatiejaar': 'haalde op wat een organisatie in een jaar bracht',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
