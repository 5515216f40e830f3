import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  verzameling: 'De verzameling is er.',
  verzamelingweg: 'De verzameling is verwijderd.',
  verzameld: 'Het staat in je verzameling.',
  uitverzameling: 'Het staat niet meer in je verzameling.',
})
