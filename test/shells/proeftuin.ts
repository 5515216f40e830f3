import type { Shells, World } from './change.ts'
import { nameHost, opzet } from './opzet.ts'
import { insertFree, type Place, placeIn, type Situation, situations } from './place.ts'
import { logboek, stappen } from './stappen.ts'
import { team } from './team.ts'

/** A proeftuin, of which many nouns tell together. */
export async function proeftuinShells(world: World): Promise<Shells<Place>> {
  const { organisaties } = world.p
  nameHost(organisaties.ministerie, 'Ministerie van Groei en Grond')
  nameHost(organisaties.gemeente, 'Gemeente Waterlinge')
  nameHost(organisaties.leverancier, 'Helder Schoonmaak')
  const vrij = await insertFree(world)
  return {
    table: 'proeftuin',
    situations: Object.keys(situations),
    place: (world, situation) => placeIn(world, situation as Situation, vrij),
    changes: { ...opzet, ...stappen, ...logboek, ...team },
    shared: [vrij],
  }
}
