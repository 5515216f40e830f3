import { type Asker, filled } from '#src/platform/places.ts'
import { type Gastdoel, gastdoelen } from './places.ts'

/** The purpose that a noun declared under this name. */
export async function doelVan(asker: Omit<Asker, 'actor'>, naam: string): Promise<Gastdoel> {
  const found = (await filled({ ...asker, actor: null }, gastdoelen, null)).find(({ doel }) => doel === naam)
  if (!found) throw new Error(`no noun declares the purpose ‘${naam}’ of a gastlink`)
  return found
}
