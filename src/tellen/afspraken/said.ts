import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  afspraak: 'De afspraak staat erin.',
  afspraakgewijzigd: 'De afspraak is gewijzigd. Wat er eerder stond, blijft te lezen.',
  afspraakuitkomst: 'Het staat erin. De andere kant kan het nu bevestigen.',
  afspraakbevestigd: 'Dank je. Dat jullie het eens zijn, staat er nu bij.',
})
