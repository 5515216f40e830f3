import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  passkey: 'Je passkey is toegevoegd. Je kunt er vanaf nu mee inloggen.',
  passkeyweg: 'De passkey is verwijderd.',
})
