import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  bericht: 'Je bericht is onderweg.',
  berichtweg: 'Het bericht is bij jou verwijderd.',
  geblokkeerd: 'Dit lid kan je niet meer schrijven. Die merkt alleen dat je niet bereikbaar bent.',
})
