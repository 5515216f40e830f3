import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  opgavenkloppen: 'Bevestigd. Bij de plekken staat nu jullie organisatie erbij.',
  opgavenniet: 'Je antwoord staat erin. Wie het opgaf, krijgt bericht.',
})
