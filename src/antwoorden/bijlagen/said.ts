import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  bijlage: 'Je bestand staat erbij.',
  bijlageweg: 'Het bestand is weg.',
})
