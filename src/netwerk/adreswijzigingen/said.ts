import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  adresbevestiging: 'Er is een mail met een link onderweg naar dat adres. Die werkt 24 uur.',
})
