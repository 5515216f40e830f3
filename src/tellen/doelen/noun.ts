import type { Noun } from '#src/platform/noun.ts'
import { doelenApi } from './api.ts'
import { demo } from './demo.ts'
import { handelingen } from './handelingen.ts'
import { doelenBijOrganisatie } from './op-organisatie.tsx'
import { doelenGaanMee } from './op-samenvoeging.ts'
import { persoonlijk } from './persoonlijk.ts'
import { doelen } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'doelen',
  nietTeMelden: {
    doel: 'a number and where it stands, read by colleagues; of a sector it is the adviesteam’s',
  },
  handelingen,
  persoonlijk,
  pages: doelen,
  api: [doelenApi],
  said,
  demo,
  fills: [doelenBijOrganisatie, doelenGaanMee],
}
