import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  botsing: 'Je antwoord staat erin, en de cijfers volgen het. De andere organisatie ziet het op Mijn Vonk.',
})
