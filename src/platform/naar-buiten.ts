import type { Expression } from 'kysely'
import type { Db } from './db.ts'

/** A kind of thing that goes out into the world. */
export type Uitgangsoort = {
  /** With which its short links begin. Never changed: they stand in mails and on paper. */
  letter: string
  /** In addresses. */
  soort: string
  /** As people call one and several. */
  een: string
  meer: string
  /** As schema.org calls it. */
  schema: 'Organization' | 'LearningResource' | 'CreativeWork' | 'HowTo'
  /** The page on which all of them are found. */
  lijst: string
}

/** What the world hears of one record: nothing but what a stranger may read. */
export type Vermelding = {
  id: string
  titel: string
  omschrijving: string
  /** Whose it is; '' when that says nothing more. */
  van: string
  href: string
  /** A day, 'YYYY-MM-DD'; null where that is not kept. */
  gewijzigdOp: string | null
  /** Of what is done step by step, the title of each. */
  onderdelen?: string[]
}

/** What a page hands on, for its head and for who shares it. */
export type NaarBuiten = { soort: Uitgangsoort; record: Vermelding }

/** `weg`: it was public, and was taken away since. Null: there is nothing for a stranger, now or ever. */
export type Gevonden = Vermelding | 'weg' | null

/** What a noun lets out. Both ask as somebody who is not signed in, whoever asks. */
export type Uitgang = Uitgangsoort & {
  /** The page of one, and whether an address is that of one. */
  pagina: { (id: string): string; matches: (pathname: string) => boolean }
  find: (db: Db, id: string) => Promise<Gevonden>
  /** All that is public: `id`, and `op`, the day on which it last changed or null. */
  openbaar: (db: Db) => Expression<{ id: string; op: string | null }>
}
