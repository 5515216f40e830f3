import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  doelGezet: 'Het doel staat er.',
  doelVersie: 'De nieuwe versie staat er. De oude blijft te lezen, met de datum erbij.',
})
