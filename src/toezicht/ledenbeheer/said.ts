import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  ledenbesluit: 'Het is gedaan, en de mail is onderweg.',
})
