import type { TestApp } from '#test/app.ts'
import type { Personas, TestLid } from '#test/personas.ts'

export type World = { t: TestApp; p: Personas }
/** What is changed, and what of it a change names. */
export type Made = { id: string }
export type Given = Record<string, unknown>
type At<Place, T> = (at: Place) => T
export type Extra<Place> = Given | At<Place, Given>

/** One change and both ways to make it. */
export type Change<Place extends Made> = {
  /** As the API's document has it. */
  route: string
  page: At<Place, string>
  api: At<Place, string>
  /** Where it can be done. */
  in: string
  /** To begin one is for the same people wherever others stand. */
  begins?: true
  good: At<Place, Given>
  /** Nobody can do it there, whatever is sent. */
  never?: true
  /** What changes nothing, by what is wrong with it; over what is good. */
  wrong: Record<string, Extra<Place>>
  /** What is right too, in other ways. */
  right?: Record<string, Extra<Place>>
  /** Fields that have another name on the page. */
  asForm?: (given: Given, at: Place) => Given
  onPage?: Record<string, string>
}

/** All of a kind that there are, and all that is kept of some. */
export type Kept = { all: () => Promise<string[]>; rows: (ids: string[]) => Promise<string[]> }

/** What can be changed by a page and by the API: a noun says it in its test-shells.ts. */
export type Shells<Place extends Made = Made> = {
  /** The table that it stands in; what refers to it there is compared too. */
  table: string
  /** How it can stand when somebody wants to change it. */
  situations: readonly string[]
  /** One that stands so: the same twice is the same but for its ids. */
  place: (world: World, situation: string) => Promise<Place>
  changes: Record<string, Change<Place>>
  /** Who may make every change; left out: `inkoper`. */
  by?: TestLid
  /** What is kept of them, where that has no id of its own; left out: by `table`. */
  kept?: (t: TestApp) => Kept
  /** Ids that two of them share. */
  shared?: string[]
  /** What tells two of them apart besides their ids, such as a name that only one can have. */
  apart?: RegExp
}
