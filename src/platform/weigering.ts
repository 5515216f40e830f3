import type { Actor } from './actor.ts'
import { type Asker, filled, type Place, placeFor } from './places.ts'

/** Why somebody is refused, as a sentence, and the way on from there. */
export type Weigering = {
  zin: string
  weg: { href: string; label: string } | null
  /** When nothing else helps. */
  laatst?: true
}

type Asked = { path: string; actor: Actor | null }

/** What a noun knows of who was refused, or of what stands at this address; null when that is nothing. */
export const bijWeigering: Place<Asked, Weigering | null> = placeFor('bij een weigering')

/** What all of them tell, for the page and for the API. */
export async function weigeringenVoor(asker: Asker, path: string): Promise<Weigering[]> {
  const given = await filled(asker, bijWeigering, { path, actor: asker.actor })
  const told = given.filter((one) => one !== null)
  return [...told.filter(({ laatst }) => !laatst), ...told.filter(({ laatst }) => laatst)]
}
