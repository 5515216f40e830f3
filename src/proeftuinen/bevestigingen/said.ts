import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  bevestigingvraag: 'De vraag is onderweg. Je krijgt een mail zodra er antwoord is.',
  bevestigingja: 'Dank je wel. De naam van je organisatie staat nu bij het getal.',
  bevestigingnee: 'Dank je wel. Het team leest wat je schreef.',
  bevestigingterug: 'De vraag is teruggetrokken. De link werkt niet meer.',
})
