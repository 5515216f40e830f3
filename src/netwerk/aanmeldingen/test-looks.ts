import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

export const seen: Seen = {
  looks: [
    { name: 'doe-mee', path: paths.doeMee() },
    { name: 'doe-mee-fout', path: paths.doeMee(), send: 'x', status: 422 },
    { name: 'doe-mee-onderweg', path: paths.doeMeeOnderweg() },
    { name: 'doe-mee-bevestigd', path: paths.doeMeeBevestigd() },
    { name: 'doe-mee-beantwoord', path: paths.doeMeeBeantwoord() },
    { name: 'doe-mee-vervallen', path: paths.doeMeeBevestiging('nooit'), status: 410 },
    { name: 'doe-mee-antwoord-vervallen', path: paths.doeMeeAntwoord('nooit'), status: 410 },
    { name: 'uitnodigen', persona: 'hr', path: paths.uitnodigen() },
    { name: 'adviesteam', persona: 'adviesteam', path: paths.adviesteam() },
    {
      name: 'aanmelding',
      persona: 'adviesteam',
      path: paths.adviesteam(),
      click: { text: 'Sanne Terpstra', route: paths.aanmelding.route },
    },
    { name: 'gast', persona: 'adviesteam', path: paths.gast(idOf('lid', 'marco')) },
  ],
}
