import { apiPaths, paths } from '#src/paths/index.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'
import type { Shells, World } from '#test/shells/change.ts'
import { needed } from '#test/shells/wrong.ts'
import { maxReactie } from './reactie.ts'

type Place = { id: string; aantekening: string }

const situations = {
  lopend: {},
  afgerond: { stand: 'afgerond' },
  voorbereid: { fase: 'specificeren' },
  bevroren: { freeze: 'loopt' },
} as const
const team = { hr: 'hr', jobcoach: 'jobcoach', leverancier: 'leverancier' } as const

async function place(world: World, situation: string): Promise<Place> {
  const wanted = situations[situation as keyof typeof situations]
  const id = await insertProeftuin(world, { team, ...wanted })
  return { id, aantekening: await insertAantekening(world, id) }
}

/** What a page and the API both change: a proeftuin whose lesson gets an answer, which its trail tells. */
export const shells: Shells<Place> = {
  table: 'proeftuin',
  situations: Object.keys(situations),
  place,
  changes: {
    reactie: {
      route: 'post /proeftuinen/{id}/aantekeningen/{aantekening}/reacties',
      page: ({ id, aantekening }) => paths.aantekeningReacties(id, aantekening),
      api: ({ id, aantekening }) => apiPaths.reacties(id, aantekening),
      in: 'lopend',
      good: () => ({ tekst: 'Bij ons ging het ook zo.' }),
      wrong: needed('tekst', maxReactie),
    },
    reactieOpVraag: {
      route: 'post /proeftuinen/{id}/reacties',
      page: ({ id }) => paths.proeftuinReacties(id),
      api: ({ id }) => apiPaths.proeftuinReacties(id),
      in: 'lopend',
      good: () => ({ tekst: 'Hier stoeien wij ook mee.' }),
      wrong: needed('tekst', maxReactie),
    },
    reactieOpLessen: {
      route: 'post /proeftuinen/{id}/afronding/reacties',
      page: ({ id }) => paths.afrondingReacties(id),
      api: ({ id }) => apiPaths.afrondingReacties(id),
      in: 'afgerond',
      good: () => ({ tekst: 'Dat leerden wij ook.' }),
      wrong: needed('tekst', maxReactie),
    },
  },
}
