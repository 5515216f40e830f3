import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  plekken: 'De plekken staan erin. De andere kant kan ze nu bevestigen.',
  feit: 'Het staat erin.',
  verbeterd: 'Het is verbeterd. Wat er eerder stond, blijft te lezen.',
  plek: 'De plek is bijgewerkt.',
})
