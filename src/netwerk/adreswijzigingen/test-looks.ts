import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'adres', persona: 'hr', path: paths.adres() },
    { name: 'adres-vervallen', path: paths.adresBevestiging('nooit'), status: 410 },
  ],
}
