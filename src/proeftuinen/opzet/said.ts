import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  proeftuin: 'Je concept staat klaar. Vul aan wat je weet en start als je zover bent.',
  namens: 'Je concept staat klaar. Vraag nu de gastheer om te bevestigen; intussen kun je gewoon beginnen.',
  gestart: 'De proeftuin is gestart. Nodig uit wie je nodig hebt.',
  gestartNamens: 'De proeftuin is gestart. Vraag nu de gastheer om te bevestigen.',
})
