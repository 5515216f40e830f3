import type { Noun } from '#src/platform/noun.ts'
import { volgersVanOrganisatie, volgLid, volgOrganisatie } from './op-pagina.tsx'
import { volgCategorie, volgProeftuin, volgSoortWerk } from './op-proeftuin.tsx'
import { volgersGaanMee } from './op-samenvoeging.ts'
import { volgWerkwijze } from './op-werkwijze.tsx'
import { persoonlijk } from './persoonlijk.ts'
import { volgingen } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'volgingen',
  nietTeMelden: { volging: 'holds codes' },
  persoonlijk,
  pages: volgingen,
  said,
  fills: [
    volgLid,
    volgOrganisatie,
    volgersVanOrganisatie,
    volgProeftuin,
    volgCategorie,
    volgSoortWerk,
    volgWerkwijze,
    volgersGaanMee,
  ],
}
