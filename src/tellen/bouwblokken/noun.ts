import type { Noun } from '#src/platform/noun.ts'
import { bouwblokkenApi } from './api.ts'
import { demo } from './demo.ts'
import { handelingen } from './handelingen.ts'
import { bouwblokkenBijOrganisatie } from './op-organisatie.tsx'
import { bouwblokkenGaanMee } from './op-samenvoeging.ts'
import { persoonlijk } from './persoonlijk.ts'
import { bouwblokken } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'bouwblokken',
  nietTeMelden: { bouwblok: 'an amount and where it stands, kept by who buys or by the adviesteam' },
  handelingen,
  persoonlijk,
  pages: bouwblokken,
  api: [bouwblokkenApi],
  said,
  demo,
  fills: [bouwblokkenBijOrganisatie, bouwblokkenGaanMee],
}
