import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  werk: 'De organisatie staat op je pagina.',
  elders: 'Vonk rekent ermee: je staat aan de kant van de leveranciers.',
  eldersweg: 'Het staat er met de datum van vandaag. Hieronder lees je wat nog dicht blijft.',
  werkweg: 'De organisatie staat niet meer op je pagina.',
})
