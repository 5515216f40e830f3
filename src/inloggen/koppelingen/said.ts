import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  gekoppeld: 'Dat is gekoppeld. Je kunt er vanaf nu mee inloggen.',
  koppelingweg: 'De koppeling is verwijderd.',
})
