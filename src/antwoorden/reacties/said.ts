import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  reactie: 'Je reactie staat erbij.',
  reactiestokje: 'Je reactie staat erbij, en het stokje is terug.',
  reactieweg: 'Je reactie is ingetrokken.',
})
