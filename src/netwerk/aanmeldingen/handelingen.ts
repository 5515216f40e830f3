/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'aanmelding.geweigerd': 'weigerde een aanmelding',
  'aanmelding.gevraagd': 'vroeg door over een aanmelding',
  'aanmelding.toegelaten': 'liet iemand toe',
  'gast.toegelaten': 'maakte een gast lid',
  'netwerkuitnodiging.verstuurd': 'nodigde iemand uit voor Vonk',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
