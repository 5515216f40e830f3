import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  gastheervraag: 'De vraag is onderweg. Je krijgt een mail zodra er antwoord is.',
  gastheerja: 'Jullie zijn nu gastheer van deze proeftuin.',
  gastheernee: 'Jullie zijn geen gastheer meer. Wie de proeftuin begon, hoort dat.',
  gastheerterug: 'Je eigen organisatie is nu gastheer.',
})
