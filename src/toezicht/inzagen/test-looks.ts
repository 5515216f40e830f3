import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'inzage', persona: 'beheerder', path: paths.inzagen() },
    { name: 'inzage-fout', persona: 'beheerder', path: paths.inzagen(), send: 'geen adres', status: 422 },
  ],
}
