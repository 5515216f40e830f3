import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  gedeeld: 'Het is gedeeld. Hieronder kun je het nog terugnemen.',
  teruggenomen: 'Het is teruggenomen.',
  zichtbaar: 'De kring is aangepast.',
})
