import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

const van = (sleutel: string) => idOf('verzameling', sleutel)

export const seen: Seen = {
  looks: [
    { name: 'verzamelingen', persona: 'inkoper', path: paths.verzamelingen() },
    { name: 'verzameling', path: paths.verzameling(van('eerste-proeftuin')) },
    { name: 'verzameling-eigen', persona: 'inkoper', path: paths.verzameling(van('schoonmaak-uitvraag')) },
    {
      name: 'verzamel',
      persona: 'inkoper',
      path: paths.verzamel('werkwijze', idOf('werkwijze', 'vraagEerst')),
    },
  ],
  unseen: {
    [paths.verzamelingenFeed.route]: 'a feed',
    [paths.nieuweVerzameling.route]: 'a form with three fields, like the others',
    [paths.verzamelingBewerken.route]: 'the same form as the page to make one',
    [paths.verzamelingVerwijdering.route]: 'a question with two buttons',
    [paths.onderdeel.route]: 'one of the fields of the page to keep something',
  },
  pages: ({ proeftuin }) => [paths.verzamelingen(), paths.verzamel('proeftuin', proeftuin)],
}
