/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'aanbesteding.besloten': 'vulde de gunningsbeslissing in',
  'aanbesteding.teruggedraaid': 'draaide het einde van een aanbesteding terug',
  'aanbesteding.verloop': 'veranderde het verloop van een aanbesteding',
  'opening.bevestigd': 'bevestigde wat een aanbesteding opent',
  'opening.geweigerd': 'weigerde wat een aanbesteding zou openen',
  'opening.ingetrokken': 'trok een voorstel in dat een aanbesteding zou openen',
  'opening.voorgesteld': 'stelde voor wat een aanbesteding opent',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
