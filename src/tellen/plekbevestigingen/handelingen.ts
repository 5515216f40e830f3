/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'plek.bevestigd': 'bevestigde wat een ander over een plek opgaf',
  'plek.weersproken': 'zei dat niet klopt wat een ander over een plek opgaf',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
