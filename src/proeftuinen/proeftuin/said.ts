import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  proeftuin: 'Je concept staat klaar. Vul aan wat je weet en start als je zover bent.',
  gestart: 'De proeftuin is gestart. Nodig uit wie je nodig hebt.',
  fase: 'De nieuwe fase is begonnen. De verwachting is verzegeld.',
  terugblik: 'Je terugblik staat naast de verwachting.',
  route: 'De routewissel staat in het logboek.',
  zichtbaar: 'De zichtbaarheid is aangepast.',
  gekoppeldetender: 'De aanbesteding is gekoppeld.',
  ontkoppeldetender: 'De proeftuin hoort bij geen aanbesteding meer.',
})
