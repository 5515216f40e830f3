import type { Place, Situation } from './place.ts'

export type Given = Record<string, unknown>
type At<T> = (at: Place) => T
export type Extra = Given | At<Given>

/** One change and both ways to make it. */
export type Change = {
  /** As the API's document has it. */
  route: string
  page: At<string>
  api: At<string>
  /** Where it can be done. */
  in: Situation
  good: At<Given>
  /** Nobody can do it there, whatever is sent. */
  never?: true
  /** What changes nothing, by what is wrong with it; over what is good. */
  wrong: Record<string, Extra>
  /** What is right too, in other ways. */
  right?: Record<string, Extra>
  /** Fields that have another name on the page. */
  asForm?: (given: Given) => Given
  onPage?: Record<string, string>
}
