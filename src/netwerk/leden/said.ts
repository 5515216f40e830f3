import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  foto: 'Je foto staat op je profiel.',
  fotoweg: 'Je foto is weg.',
})
