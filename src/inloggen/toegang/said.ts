import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  uitgelogd: 'Je bent uitgelogd.',
  sessie: 'Die sessie is beëindigd.',
  sessies: 'Je bent alleen nog op dit apparaat ingelogd. Toegangssleutels die je had, werken niet meer.',
  sleutel: 'De toegangssleutel werkt niet meer.',
})
