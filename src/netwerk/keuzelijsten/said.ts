import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({ lijsttoegevoegd: 'Toegevoegd. Leden kunnen dit nu kiezen.' })
