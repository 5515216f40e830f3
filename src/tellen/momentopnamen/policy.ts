import { type Actor, everyone } from '#src/platform/actor.ts'

export const may = {
  /** What is published of a quarter is there for everybody; what is too small stands in none of it. */
  view: (_actor: Actor | null) => everyone,
}
