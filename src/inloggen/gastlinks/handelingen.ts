/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'gastlink.gemaakt': 'stuurde een gastlink',
  'gastlink.geopend': 'opende een gastlink',
  'gastlink.gebruikt': 'antwoordde met een gastlink',
  'gastlink.doorgegeven': 'zei dat een gastlink voor iemand anders is',
  'gastlink.ingetrokken': 'trok een gastlink in',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
