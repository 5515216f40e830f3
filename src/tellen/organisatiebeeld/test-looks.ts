import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

export const seen: Seen = {
  looks: [
    { name: 'organisatiebeeld', persona: 'hr', path: paths.organisatiebeeld(idOf('organisatie', 'rdr')) },
    {
      name: 'organisatiejaar',
      persona: 'hr',
      path: paths.organisatiejaar(idOf('organisatie', 'rdr'), new Date().getFullYear()),
    },
  ],
  unseen: {
    [paths.organisatiebeeldOds.route]: 'a table to take along',
    [paths.organisatiebeeldXlsx.route]: 'a table to take along',
    [paths.organisatiebeeldCsv.route]: 'a table to take along',
    [paths.organisatiejaarPdf.route]: 'a document to take along',
  },
  pages: ({ p }) => [paths.organisatiebeeld(p.organisaties.ministerie)],
}
