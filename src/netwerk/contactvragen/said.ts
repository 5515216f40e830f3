import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({ contact: 'Je vraag is onderweg. Het antwoord komt per mail.' })
