import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  vertrokken: 'Je bent vertrokken. Dank dat je meedeed. Er komt nog één mail, die het bevestigt.',
})
