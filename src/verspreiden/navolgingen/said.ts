import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  navolging: 'Mooi: jullie doen dit ook. Vertel straks hoe het ging.',
  navolgingProeftuin:
    'Mooi: jullie doen dit ook. Dit is jullie proeftuin, als concept. Pas aan wat anders is, en start hem dan.',
  navolgingSamen: 'Een collega zei dit al. Jullie doen het samen: ook jij kunt hier vertellen hoe het gaat.',
  navolgingFeit: 'Het staat erbij. Wie na jullie komt, leert ervan.',
})
