import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  telregimeVersie: 'De nieuwe versie is vastgelegd. De oude blijft staan, met de datum erbij.',
})
