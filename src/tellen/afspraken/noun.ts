import { gaatMee } from '#src/netwerk/organisaties/verhuizing.ts'
import type { Noun } from '#src/platform/noun.ts'
import { afsprakenApi } from './api.ts'
import { demo } from './demo.ts'
import { handelingen } from './handelingen.ts'
import { afspraakWacht } from './op-mijn-vonk.ts'
import { afsprakenOpProeftuin } from './op-proeftuin.tsx'
import { persoonlijk } from './persoonlijk.ts'
import { afspraken } from './routes.tsx'
import { said } from './said.ts'
import { afspraakTermijn } from './termijn.ts'

const mee = (tabel: string, kolom: string, label: string) =>
  gaatMee({ naam: `${tabel}_${kolom}`, label, tabel, kolom })

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
    afspraakWacht,
    mee('afspraak', 'van_id', 'Afspraken die het nakomt'),
    mee('afspraak', 'aan_id', 'Afspraken waarvan het de andere kant is'),
    mee('afspraak_versie', 'voor_id', 'Afspraken die het opschreef'),
    mee('afspraak_uitkomst', 'voor_id', 'Hoe het met afspraken ging'),
    mee('afspraak_akkoord', 'organisatie_id', 'Bevestigingen van afspraken'),
  ],
}
