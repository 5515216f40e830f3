import { paths } from '#src/paths/index.ts'
import { demo } from '#src/proeftuinen/proeftuin/test-demo.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

const aan = (lid: string) => paths.schrijfBericht(idOf('lid', lid))

export const seen: Seen = {
  looks: [
    { name: 'berichten', persona: 'hr', path: paths.berichten() },
    { name: 'berichten-leeg', persona: 'beheerder', path: paths.berichten() },
    {
      name: 'bericht',
      persona: 'hr',
      path: paths.berichten(),
      click: { text: 'Kees van Drunen', route: paths.eigenBericht.route },
    },
    { name: 'bericht-schrijven', persona: 'hr', path: aan('gerda') },
    { name: 'bericht-inkoop', persona: 'leverancier', path: aan('marloes'), status: 403 },
    { name: 'teamvraag-bezoeker', path: paths.teamvraag(demo.scannen, 'meedoen') },
    { name: 'teamvraag', persona: 'inkoper', path: paths.teamvraag(demo.scannen) },
    { name: 'bericht-dicht', persona: 'hr', path: aan('henkjan'), status: 403 },
  ],
}
