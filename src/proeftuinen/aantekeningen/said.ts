import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  aantekening: 'Je aantekening staat in het logboek.',
  verwijderd: 'De aantekening is uit het logboek gehaald.',
})
