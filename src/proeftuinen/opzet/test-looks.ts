import { paths } from '#src/paths/index.ts'
import { demo } from '#src/proeftuinen/proeftuin/test-demo.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'start-uitleg', path: paths.nieuweProeftuin() },
    { name: 'vertrekpunt', persona: 'inkoper', path: paths.nieuweProeftuin() },
    { name: 'start', persona: 'inkoper', path: paths.nieuweProeftuin({ vertrekpunt: 'kandidaat' }) },
    { name: 'proeftuin-bewerken', persona: 'hr', path: paths.proeftuinBewerken(demo.lopend) },
  ],
  pages: ({ proeftuin, aanbesteding, woord }) => [
    paths.nieuweProeftuin({ vertrekpunt: woord }),
    paths.nieuweProeftuin({ vertrekpunt: 'opdracht', aanbesteding }),
    paths.proeftuinBewerken(proeftuin),
  ],
}
