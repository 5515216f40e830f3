import { gaatMee } from '#src/netwerk/organisaties/verhuizing.ts'
import type { Noun } from '#src/platform/noun.ts'
import { proeftuinUitgang } from './naar-buiten.ts'
import { proeftuinenOpLid } from './op-lid.tsx'
import { leverancierErgens } from './op-werk.ts'
import { proeftuinMeldbaar } from './te-melden.ts'
import { proeftuinVolgbaar } from './te-volgen.ts'

export const noun: Noun = {
  name: 'proeftuin',
  naarBuiten: proeftuinUitgang,
  fills: [
    proeftuinVolgbaar,
    proeftuinMeldbaar,
    proeftuinenOpLid,
    leverancierErgens,
    gaatMee({ naam: 'proeftuinen', label: 'Proeftuinen', tabel: 'proeftuin', kolom: 'organisatie_id' }),
  ],
}
