import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

const vraagEerst = idOf('werkwijze', 'vraagEerst')

export const seen: Seen = {
  looks: [
    { name: 'passend', persona: 'inkoper', path: paths.passendBijWerkwijze(vraagEerst) },
    {
      name: 'passend-bezoeker',
      path: paths.passendBijProeftuin(idOf('proeftuin', 'dossiersScannen')),
    },
  ],
  pages: ({ proeftuin }) => [paths.passendBijProeftuin(proeftuin)],
}
