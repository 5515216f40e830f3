import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  proeftuin: 'Je concept staat klaar. Vul aan wat je weet en start als je zover bent.',
  gestart: 'De proeftuin is gestart. Nodig uit wie je nodig hebt.',
})
