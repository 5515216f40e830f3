import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  beheerder: 'Je bent nu beheerder. Vertel op de pagina wat jullie brengen en zoeken.',
  beheerders: 'De beheerders zijn bijgewerkt. De mail is onderweg.',
  geenbeheerder: 'Je bent geen beheerder meer van deze organisatie.',
  beheerverzoek: 'Je vraag is onderweg. Je krijgt antwoord per mail.',
  beheerverzoekweg: 'Je vraag is ingetrokken.',
  beheerverzoekja: 'Geregeld. Je collega krijgt een mail.',
  beheerverzoeknee: 'Je antwoord is onderweg.',
})
