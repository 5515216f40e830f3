import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  fase: 'De nieuwe fase is begonnen. De verwachting is verzegeld.',
  terugblik: 'Je terugblik staat naast de verwachting.',
  routebegin: 'De route loopt nu naast de andere.',
  routeeinde: 'De route is gestopt. Hoe het ging, staat erbij.',
  route: 'De routewissel staat in het logboek.',
  gekoppeldetender: 'De aanbesteding is gekoppeld.',
  ontkoppeldetender: 'De proeftuin hoort bij geen aanbesteding meer.',
})
