import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { geweigerdEnDan } from './bij-weigering.ts'
import { contactJobs } from './jobs.ts'
import { mailsoorten } from './mailsoorten.ts'
import { persoonlijk } from './persoonlijk.ts'
import { contact } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'contactvragen',
  nietTeMelden: { contactvraag: 'a mail to who runs this Vonk, which is gone once it is sent' },
  persoonlijk,
  mail: mailsoorten,
  pages: contact,
  jobs: contactJobs,
  said,
  fills: [geweigerdEnDan],
  doors: [{ bar: 'foot', rank: 45, href: paths.contact(), label: 'Contact' }],
}
