import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  teruggedraaid: 'Het is teruggedraaid. De aanbesteding is meteen weer gesloten als zij daardoor loopt.',
  openingvoorgesteld: 'Het voorstel ligt er. Wie het kan bevestigen, krijgt een mail.',
  openingbevestigd: 'Bevestigd. Wie het voorstelde, krijgt een mail.',
  openinggeweigerd: 'Geweigerd. Wie het voorstelde, krijgt een mail met je uitleg.',
  openingingetrokken: 'Het voorstel is ingetrokken.',
})
