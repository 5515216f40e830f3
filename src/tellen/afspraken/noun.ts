import { gaatMee } from '#src/netwerk/organisaties/verhuizing.ts'
import type { Noun } from '#src/platform/noun.ts'
import { afsprakenApi } from './api.ts'
import { demo } from './demo.ts'
import { handelingen } from './handelingen.ts'
import { afsprakenOpProeftuin } from './op-proeftuin.tsx'
import { persoonlijk } from './persoonlijk.ts'
import { afspraken } from './routes.tsx'
import { said } from './said.ts'
import { afspraakTermijn } from './termijn.ts'

export const noun: Noun = {
  name: 'afspraken',
  pages: afspraken,
  api: [afsprakenApi],
  handelingen,
  persoonlijk,
  said,
  demo,
  nietTeMelden: {
    afspraak_versie: 'read by the team alone, which corrects it',
    afspraak_uitkomst: 'read by the team alone, which says otherwise',
  },
  fills: [
    afsprakenOpProeftuin,
    afspraakTermijn,
    gaatMee({ naam: 'afspraken', label: 'Afspraken die het nakomt', tabel: 'afspraak', kolom: 'van_id' }),
    gaatMee({
      naam: 'afsprakenAan',
      label: 'Afspraken waarvan het de andere kant is',
      tabel: 'afspraak',
      kolom: 'aan_id',
    }),
    gaatMee({
      naam: 'afspraakversies',
      label: 'Wat het van afspraken opschreef',
      tabel: 'afspraak_versie',
      kolom: 'voor_id',
    }),
    gaatMee({
      naam: 'afspraakuitkomsten',
      label: 'Hoe het met afspraken ging',
      tabel: 'afspraak_uitkomst',
      kolom: 'voor_id',
    }),
    gaatMee({
      naam: 'afspraakakkoorden',
      label: 'Bevestigingen van afspraken',
      tabel: 'afspraak_akkoord',
      kolom: 'organisatie_id',
    }),
  ],
}
