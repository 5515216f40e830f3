import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  tweedestap: 'Je rechten staan aan.',
  stapaan: 'De tweede stap staat aan. We vragen er voortaan naar als je inlogt.',
  stapuit: 'De tweede stap staat uit. Met een link in je mail ben je weer binnen.',
  codesweg: 'De codes uit je app werken niet meer.',
})
