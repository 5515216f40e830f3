import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { navolgingenApi } from './api.ts'
import { vonkspoorApi } from './api-vonkspoor.ts'
import { demo } from './demo.ts'
import { handelingen } from './handelingen.ts'
import * as op from './op-gevolgd.tsx'
import { navolgingWacht } from './op-mijn-vonk.ts'
import { spoorVanOrganisatie } from './op-organisatie.tsx'
import { watProeftuinVolgde } from './op-proeftuin.tsx'
import { navolgingenGaanMee } from './op-samenvoeging.ts'
import { persoonlijk } from './persoonlijk.ts'
import { navolgingen } from './routes.tsx'
import { said } from './said.ts'
import { navolgingMeldbaar } from './te-melden.ts'

export const noun: Noun = {
  name: 'navolgingen',
  concepten: [
    {
      op: paths.nieuweNavolging,
      naam: 'Iets wat jij ook gaat doen',
      over: ['werkwijze', 'haakje', 'proeftuin', 'volgt'],
    },
    { op: paths.navolging, naam: 'Hoe iets ging wat jij ook deed' },
  ],
  pages: navolgingen,
  api: [navolgingenApi, vonkspoorApi],
  said,
  handelingen,
  persoonlijk,
  fills: [
    navolgingMeldbaar,
    navolgingenGaanMee,
    spoorVanOrganisatie,
    watProeftuinVolgde,
    navolgingWacht,
    ...Object.values(op),
  ],
  demo,
}
