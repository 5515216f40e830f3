import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({ nogEr: 'Dank je wel. Je antwoord staat bij de plekken.' })
