import { randomUUID } from 'node:crypto'
import { apiPaths, paths } from '#src/paths/index.ts'
import { insertWerkwijze } from '#src/verspreiden/werkwijzen/test-werkwijze.ts'
import type { Shells, World } from '#test/shells/change.ts'
import { text } from '#test/shells/wrong.ts'
import { hoogstens } from './duwtje.ts'
import { insertContract } from './test-contract.ts'

type Place = { id: string; ministerie: string; gemeente: string; leverancier: string }

/** An example, and two organisations with a contract in its kind of work. */
async function place(world: World): Promise<Place> {
  const { ministerie, gemeente, leverancier } = world.p.organisaties
  for (const koperId of [ministerie, gemeente]) await insertContract(world, { koperId })
  const id = await insertWerkwijze(world, { categorie: 'groen', organisatie: 'intermediair' })
  return { id, ministerie, gemeente, leverancier }
}

const one = randomUUID()
const tooMany = Array.from({ length: hoogstens.organisaties + 1 }, () => randomUUID())

/** What a page and the API both change. */
export const shells: Shells<Place> = {
  table: 'duwtje',
  situations: ['nog niet'],
  by: 'adviesteam',
  place,
  changes: {
    sturen: {
      route: 'post /verspreiding/{id}/duwtjes',
      page: ({ id }) => paths.duwtjes('werkwijze', id),
      api: ({ id }) => apiPaths.duwtjes(id),
      in: 'nog niet',
      begins: true,
      good: ({ ministerie, gemeente }) => ({
        organisaties: [ministerie, gemeente],
        regel: 'Kijk hier eens naar.',
      }),
      right: {
        'one of two': ({ gemeente }) => ({ organisaties: [gemeente] }),
        'without a line': { regel: '' },
      },
      wrong: {
        ...text('regel', hoogstens.regel),
        'regel on two lines': { regel: 'Een\ntwee' },
        'nobody is chosen': { organisaties: [] },
        'organisaties is not there': { organisaties: undefined },
        'one that is not in the list': { organisaties: [one] },
        'one of the suppliers': ({ leverancier, gemeente }) => ({ organisaties: [gemeente, leverancier] }),
        'one that is no id': { organisaties: ['x'] },
        'too many': { organisaties: tooMany },
      },
    },
  },
}
