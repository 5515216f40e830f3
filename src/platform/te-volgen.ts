import type { RawBuilder } from 'kysely'
import type { Actor } from './actor.ts'
import type { Db } from './db.ts'
import { type Filling, fill, type Place, placeFor } from './places.ts'

/** A kind of thing that a member can follow. */
export type Volgbaar = {
  /** As it stands in the address. */
  soort: string
  /** The column that holds what is followed. */
  kolom: string
  /** Above what one follows of this kind. */
  kop: string
  /** What one reads then: ‘Op Mijn Vonk lees je …’. */
  leest: string
  /** After ‘Naar’; its title when this is not said. */
  naar?: string
  /** Its own page carries the button and says how it stands; another is made once for many, and knows nobody. */
  knopOpPagina: boolean
  href: (id: string) => string
  /** What it is called; nothing, or NotFound, when it is not there for this actor. */
  findTitel: (db: Db, actor: Actor | null, id: string) => Promise<string | undefined>
  /** The same of a row `v` of what somebody follows, as an expression: null when it is not there now. */
  titel: (db: Db, actor: Actor) => RawBuilder<string | null>
}

/** Everything that can be followed, of each noun what is its own. */
export const teVolgen: Place<null, Volgbaar> = placeFor('te volgen')

export const volgbaar = (wat: Volgbaar): Filling => fill(teVolgen, () => wat)
