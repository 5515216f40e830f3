import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  gevolgd: 'Je volgt dit nu. Nieuws staat op Mijn Vonk.',
  nietgevolgd: 'Je volgt dit niet meer.',
})
