import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { type Filling, fill, type Place, placeFor } from '#src/platform/places.ts'
import type { Stuk } from './reactie.ts'

/** A kind of content under which people may react. */
export type Reactiebaar = {
  /** As it stands in `reactie.soort`. */
  soort: string
  /** By the noun's own finder and policy: NotFound for who may not read it. */
  find: (db: Db, actor: Actor | null, id: string) => Promise<Stuk>
}

/** Everything under which people may react, of each noun what is its own; its pages and API are made with onder.ts. */
export const reactiesOnder: Place<null, Reactiebaar> = placeFor('reacties onder')

export const reactiebaar = (wat: Reactiebaar): Filling => fill(reactiesOnder, () => wat)
