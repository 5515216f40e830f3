import type { RawBuilder } from 'kysely'
import type { Actor } from './actor.ts'
import type { IconName } from './components/icons.ts'
import type { Db } from './db.ts'
import { type Asker, placeFor } from './places.ts'

/** A kind of thing that the one search finds: its name in the address and the API, and as people call one and several. */
export type Vindsoort = { soort: string; een: string; meer: string; icon: IconName }

/** One row of what was found, as the page shows it. */
export type Gevonden = {
  id: string
  /** Which of its kinds it is, of a noun that has several. */
  soort?: string
  titel: string
  url: string
  /** Before its title: whose it is, or when. */
  bij: string
  /** In which the words are looked up; only what this actor may read. */
  tekst: string
  /** At its right: how it went, or how far it is. */
  stand?: { label: string; icon: IconName } | undefined
}

/**
 * The rows of a table of which the words fit, as something to select from: of so many that not all are read, `nieuwst`
 * (a select of the same table, the newest first) says which are read for certain; null where no day means anything.
 */
export type Rijen = (of: {
  tabel: string
  woorden: string
  nieuwst: RawBuilder<unknown> | null
}) => RawBuilder<unknown>

/** What of a noun is found with the one search. */
export type Vindbaar = {
  soorten: Vindsoort[]
  /**
   * A select of all that this actor may read and that holds the words: `soort`, `id`, `woorden` (tsvector), `op` (a day)
   * and by what it is filtered, null where that means nothing: `fase`, `route` and `categorie` (arrays: something may be of several),
   * `uitkomst`, `organisatiesoort` and `regio`; the columns in that order, categorie after uitkomst. It begins from `rijen`, so that it ends when enough was
   * found. Null: nothing for this actor.
   */
  treffers: (db: Db, actor: Actor | null, rijen: Rijen) => RawBuilder<unknown> | null
  /** Those of these ids that this actor may read, as rows of the page. */
  toon: (asker: Asker, ids: string[]) => Promise<Gevonden[]>
}

/** Where each noun says what is found of it. */
export const vindplaats = placeFor<null, Vindbaar>('vindbaar')
