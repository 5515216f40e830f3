import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  inloglink:
    'Als dit adres bij ons bekend is, krijg je een mail met een link. Die werkt 20 minuten. Vroeg je er net al een? Die werkt ook nog.',
  uitgelogd: 'Je bent uitgelogd.',
  sessie: 'Die sessie is beëindigd.',
  sessies: 'Je bent alleen nog op dit apparaat ingelogd. Toegangssleutels die je had, werken niet meer.',
  sleutel: 'De toegangssleutel werkt niet meer.',
})
