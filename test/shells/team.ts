import { randomUUID } from 'node:crypto'
import { apiPaths, paths } from '#src/paths/index.ts'
import type { Change } from './change.ts'
import type { Place } from './place.ts'
import { text } from './wrong.ts'

type Adres = { email: string; rol: string }

/** Who works in it. */
export const team: Record<string, Change<Place>> = {
  uitnodigingen: {
    route: 'post /proeftuinen/{id}/uitnodigingen',
    page: ({ id }) => paths.team(id),
    api: ({ id }) => apiPaths.teamuitnodigingen(id),
    in: 'lopend',
    good: () => ({
      adressen: [{ email: `${randomUUID()}@buiten.test`, rol: 'adviseur' }],
      boodschap: 'Doe je mee?',
    }),
    asForm: ({ adressen, ...rest }) => ({ ...rest, ...(adressen as Adres[])[0] }),
    onPage: { 'adressen.0.rol': 'rol' },
    wrong: {
      ...text('boodschap', 1000),
      'a role that is none': { adressen: [{ email: 'een@buiten.test', rol: 'anders' }] },
    },
  },
  intrekking: {
    route: 'delete /proeftuinen/{id}/uitnodigingen/{uitnodiging}',
    page: ({ id, uitnodiging }) => paths.teamuitnodigingIntrekking(id, uitnodiging),
    api: ({ id, uitnodiging }) => apiPaths.teamuitnodiging(id, uitnodiging),
    in: 'lopend',
    good: () => ({}),
    wrong: {},
  },
}
