import { gaatMee } from '#src/netwerk/organisaties/verhuizing.ts'
import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { aantekeningenApi } from './api.ts'
import { handelingen } from './handelingen.ts'
import { persoonlijk } from './persoonlijk.ts'
import { aantekeningen } from './routes.tsx'
import { said } from './said.ts'
import { aantekeningMeldbaar } from './te-melden.ts'
import { vindbaar } from './vindbaar.ts'

export const noun: Noun = {
  name: 'aantekeningen',
  concepten: [
    { op: paths.aantekeningen, naam: 'Aantekening in een logboek' },
    { op: paths.aantekening, naam: 'Aanpassing van een aantekening' },
  ],
  nietTeMelden: { kennisspoor: 'words of aantekeningen, kept by triggers that follow them' },
  persoonlijk,
  handelingen,
  pages: aantekeningen,
  api: [aantekeningenApi],
  said,
  fills: [
    vindbaar,
    aantekeningMeldbaar,
    gaatMee({
      naam: 'aantekeningen',
      label: 'Aantekeningen die er als leverancier geschreven zijn',
      tabel: 'aantekening',
      kolom: 'leverancier_id',
    }),
  ],
  apiExample: {
    write: {
      path: '/proeftuinen/ID/aantekeningen',
      body: `{"soort":"hobbel","fase":"uitvoeren","datum":"2026-04-14",
       "titel":"Te weinig begeleiding op de werkvloer",
       "tekst":"De teamleider staat er twee dagen per week alleen voor.",
       "zichtbaarheid":"netwerk"}`,
    },
  },
}
