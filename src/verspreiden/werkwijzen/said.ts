import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  werkwijze: 'Je werkwijze staat klaar als concept. Publiceer hem als hij goed is.',
  gepubliceerd: 'De werkwijze is gepubliceerd. Dank dat je deelt wat werkt.',
  nieuweVersie: 'De nieuwe versie staat er, met wat er anders is.',
})
