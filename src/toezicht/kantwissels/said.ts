import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  kantvoorstel: 'Je voorstel ligt klaar. Iemand anders van het adviesteam bevestigt het.',
  kantgewisseld: 'De organisatie staat nu aan de andere kant. Wie dat raakt, krijgt een mail.',
  kantingetrokken: 'Het voorstel is ingetrokken. Er is niets veranderd.',
})
