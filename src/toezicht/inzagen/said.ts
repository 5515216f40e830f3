import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  inzage: 'Je kijkt mee. Het team krijgt er nu een mail over.',
  inzageklaar: 'Je kijkt niet meer mee.',
})
