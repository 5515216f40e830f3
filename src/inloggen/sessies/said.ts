import { says } from '#src/platform/web/done.ts'

/** What is said to who came in. */
export const said = says({
  ingelogd: 'Je bent ingelogd.',
  ingelogdzondermail:
    'Je bent ingelogd. Let op: onze mail aan jou komt niet aan. In Mijn Vonk bevestig of wijzig je je e-mailadres.',
})
