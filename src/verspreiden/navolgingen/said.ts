import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  navolging: 'Mooi: jullie doen dit ook. Vertel straks hoe het ging.',
  navolgingProeftuin:
    'Mooi: jullie doen dit ook. Dit is jullie proeftuin, als concept. Pas aan wat anders is, en start hem dan.',
  navolgingSamen: 'Dit stond er al namens jullie. Vertel hier hoe het gaat.',
  navolgingFeit: 'Het staat erbij. Wie na jullie komt, leert ervan.',
})
