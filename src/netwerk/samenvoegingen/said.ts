import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  samengevoegd: 'De organisaties zijn samengevoegd. Het oude adres leidt hierheen.',
})
