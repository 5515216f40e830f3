import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  teamuitnodiging: 'Gevraagd. Bij het team zie je wie er antwoordt.',
  afgeslagen: 'Je doet niet mee. Wie je vroeg, ziet dat bij het team.',
  ingetrokken: 'De uitnodiging geldt niet meer.',
  team: 'Het team is bijgewerkt.',
  welkom: 'Welkom in het team.',
  estafette: 'Het stokje is overgegeven.',
})
