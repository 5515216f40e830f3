import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  uitgenodigd: 'De uitnodiging is onderweg.',
  allid: 'Je adres is bevestigd, en je bent al lid. Log in om verder te gaan.',
  toegelaten: 'Welkom bij Vonk! Je bent nu lid. Vertel op je profiel wat je brengt en zoekt.',
  aanmeldingtoegelaten: 'Toegelaten. De mail is onderweg.',
  aanmeldinggevraagd: 'Je vraag is onderweg. Het antwoord komt hier binnen.',
  aanmeldinggeweigerd: 'Geweigerd. De mail met je uitleg is onderweg.',
})
