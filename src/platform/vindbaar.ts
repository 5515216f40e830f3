import type { RawBuilder } from 'kysely'
import type { Actor } from './actor.ts'
import type { IconName } from './components/icons.ts'
import type { Db } from './db.ts'
import { type Asker, placeFor } from './places.ts'

/** A kind of thing that the one search finds: its name in the address and the API, and as people call one and several. */
export type Vindsoort = { soort: string; een: string; meer: string; icon: IconName }

/** What of it a filter asks for; null where that means nothing. */
export const kenmerken = ['fase', 'route', 'uitkomst', 'categorie', 'organisatiesoort'] as const
export type Kenmerk = (typeof kenmerken)[number]

/** One row of what was found, as the page shows it. */
export type Gevonden = {
  id: string
  titel: string
  url: string
  /** Before its title: whose it is, or when. */
  bij: string
  /** In which the words are looked up; only what this actor may read. */
  tekst: string
  /** At its right: how it went, or how far it is. */
  stand?: { label: string; icon: IconName } | undefined
}

/** What of a noun is found with the one search. */
export type Vindbaar = {
  soorten: Vindsoort[]
  /**
   * A select of all that this actor may read and that holds the words: `soort`, `id`, `woorden` (tsvector), `op` (a day)
   * and the columns of `kenmerken`, in that order. `holds` asks for the words in a column. Null: nothing for this actor.
   */
  treffers: (
    db: Db,
    actor: Actor | null,
    holds: (column: string) => RawBuilder<boolean>,
  ) => RawBuilder<unknown> | null
  /** Those of these ids that this actor may read, as rows of the page. */
  toon: (asker: Asker, ids: string[]) => Promise<Gevonden[]>
}

/** Where each noun says what is found of it. */
export const vindplaats = placeFor<null, Vindbaar>('vindbaar')
