import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'
import { sleutelVanDemo } from './demo.ts'

const tabel = idOf('kwartaaltabel', 'ontvangstpool')

export const seen: Seen = {
  looks: [
    { name: 'gastlink-kwartaal', path: paths.gastlink(sleutelVanDemo) },
    { name: 'gastlink-kwartaaltabel', path: paths.gastkwartaalTabel(sleutelVanDemo, tabel) },
    {
      name: 'kwartaal',
      persona: 'leverancier',
      path: paths.kwartaal(idOf('kwartaalopgave', 'postkamer', 2)),
    },
    {
      name: 'kwartaal-klaar',
      persona: 'leverancier',
      path: paths.kwartaal(idOf('kwartaalopgave', 'postkamer', 1)),
    },
    { name: 'kwartaalvragen', persona: 'hr', path: paths.kwartaalvragen(idOf('proeftuin', 'ontvangstpool')) },
    { name: 'kwartaalmoeite', persona: 'adviesteam', path: paths.kwartaalmoeite() },
  ],
  unseen: {
    [paths.kwartaalTabel.route]: 'as by the link of a mail',
    [paths.kwartaalBestand.route]: 'a file',
    [paths.gastkwartaalBestand.route]: 'a file',
  },
  pages: ({ proeftuin }) => [paths.kwartaalvragen(proeftuin)],
}
