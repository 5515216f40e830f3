import { gaatMee } from '#src/netwerk/organisaties/verhuizing.ts'
import type { Noun } from '#src/platform/noun.ts'
import { plekkenApi } from './api.ts'
import { demo } from './demo.ts'
import { handelingen } from './handelingen.ts'
import { plekkenOpProeftuin } from './op-proeftuin.tsx'
import { persoonlijk } from './persoonlijk.ts'
import { plekken } from './routes.tsx'
import { said } from './said.ts'

/** The database gives counts back under such a name. */
const mee = (tabel: string, kolom: string, label: string) =>
  gaatMee({
    naam: `${tabel}_${kolom}`.replaceAll(/_(.)/g, (_, letter) => letter.toUpperCase()),
    label,
    tabel,
    kolom,
  })

export const noun: Noun = {
  name: 'plekken',
  pages: plekken,
  api: [plekkenApi],
  handelingen,
  persoonlijk,
  said,
  demo,
  nietTeMelden: {
    plek: 'read by the team and by who counts for an organisation concerned; they correct it',
  },
  fills: [
    plekkenOpProeftuin,
    mee('plek', 'koper_id', 'Plekken waarvoor het inkoopt'),
    mee('plek', 'werkgever_id', 'Plekken bij wie het werkgever is'),
    mee('plek', 'inlener_id', 'Plekken bij wie het inhuurt'),
    mee('plek', 'voor_id', 'Plekken die het meldde'),
    mee('plek_feit', 'voor_id', 'Feiten over plekken'),
    mee('plek_bevestiging', 'organisatie_id', 'Bevestigingen van plekken'),
  ],
}
