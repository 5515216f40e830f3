/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'leden.gezocht': 'zocht een lid op naam of adres',
  'lid.adviesteam_genomen': 'nam rechten van het adviesteam weg',
  'lid.beheer_genomen': 'nam rechten van beheer weg',
  'lid.ingezien': 'bekeek een account',
  'lid.op_slot': 'zette een account op slot',
  'lid.sessies_beeindigd': 'beëindigde de sessies van een account',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
