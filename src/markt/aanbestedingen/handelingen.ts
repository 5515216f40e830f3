/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'aanbesteding.afspraak_erbij': 'voegde social return toe aan een contract dat al liep',
  'aanbesteding.contract_gewijzigd': 'werkte een contract bij',
  'aanbesteding.gewijzigd': 'paste de aanbesteding aan',
  'aanbesteding.ingelezen': 'las een aankondiging in',
  'aanbesteding.nieuwe_versie': 'nam een nieuwe aankondiging over',
  'aanbesteding.toegevoegd': 'voegde een aanbesteding toe',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
