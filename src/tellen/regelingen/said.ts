import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  regelingToegevoegd: 'De regeling staat erbij. Iedereen kan haar lezen.',
  regelingVersie: 'De nieuwe versie staat er. De oude blijft te lezen, met de datum erbij.',
})
