import { paths } from '#src/paths/index.ts'
import { isLid } from '#src/platform/actor.ts'
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
  doors: [{ bar: 'eigen', rank: 30, href: paths.volgend(), label: 'Wat je volgt', for: isLid }],
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
