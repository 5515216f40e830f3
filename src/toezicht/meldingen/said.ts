import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  voorgesteld: 'Je voorstel ligt klaar voor een tweede lid van het adviesteam.',
  afgehandeld: 'Het is vastgelegd. Wie het aangaat, krijgt een mail.',
  weggehaald: 'Bevestigd. Niemand ziet het nog. De schrijver en de melder krijgen een mail.',
  afgewezen: 'Afgewezen. De melding is weer open.',
  bezwaar: 'Je bezwaar is binnen. Iemand die er nog niet bij betrokken was, kijkt ernaar.',
})
