import type { Child } from 'hono/jsx'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { type Filling, fill, type Place, placeFor } from '#src/platform/places.ts'
import type { Aantekening } from '#src/proeftuinen/aantekeningen/aantekening.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Stuk } from './reactie.ts'

/** Below the text of one aantekening: what can be done with it. */
export const opAantekening: Place<{ proeftuin: Proeftuin; aantekening: Aantekening }, Child> =
  placeFor('op een aantekening')

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
