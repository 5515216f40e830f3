import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  akkoord: 'Dank je wel. Je kunt weer schrijven.',
})
