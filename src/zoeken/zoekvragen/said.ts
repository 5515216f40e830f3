import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  zoekvraag: 'Je zoekvraag is bewaard.',
  zoekvraagweg: 'Je zoekvraag is verwijderd.',
})
