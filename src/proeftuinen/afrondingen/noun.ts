import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { afrondingenApi } from './api.ts'
import { handelingen } from './handelingen.ts'
import { laterApi } from './later-api.ts'
import { persoonlijk } from './persoonlijk.ts'
import { afrondingen } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'afrondingen',
  concepten: [
    { op: paths.afronding, naam: 'Afronding van een proeftuin' },
    { op: paths.afrondingVerbetering, naam: 'Aanpassing van een afronding' },
    { op: paths.opbrengsten, naam: 'Resultaat van een proeftuin' },
    { op: paths.opbrengstVerbetering, naam: 'Aanpassing van een resultaat' },
    { op: paths.heropening, naam: 'Heropening van een proeftuin' },
  ],
  persoonlijk,
  handelingen,
  pages: afrondingen,
  api: [afrondingenApi, laterApi],
  said,
}
