import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  aanbesteding: 'De aanbesteding staat in Vonk.',
  noticeversie: 'De nieuwe versie van de aankondiging is overgenomen.',
})
