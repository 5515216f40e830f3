/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  'bezwaar.gegrond': 'gaf gelijk in een bezwaar',
  'bezwaar.gemaakt': 'maakte bezwaar',
  'bezwaar.ongegrond': 'gaf geen gelijk in een bezwaar',
  'maatregel.aanpassen': 'vroeg iemand een tekst aan te passen',
  'maatregel.afgewezen': 'wees een voorstel bij een melding af',
  'maatregel.bevestigd': 'bevestigde dat iets weggaat',
  'maatregel.laten_staan': 'liet staan wat was gemeld',
  'maatregel.met_spoed': 'verborg iets meteen, en stelde voor het weg te halen',
  'maatregel.verlopen': 'zette terug wat te lang verborgen was',
  'maatregel.weghalen': 'stelde voor iets weg te halen',
  'melding.gedaan': 'deed een melding',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
