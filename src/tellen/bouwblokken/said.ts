import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  bouwblokGezet: 'Het bouwblok staat in de tabel. Leden van Vonk kunnen het lezen.',
  bouwblokVersie: 'De nieuwe versie staat er. De oude blijft te lezen, met de datum erbij.',
})
