import { type Actor, everyone, isAdviesteam } from '#src/platform/actor.ts'

export const may = {
  /** What helps to give somebody work is for everybody to know. */
  view: (_actor: Actor | null) => everyone,
  /** To add one, and to lay down a newer version. */
  keep: (actor: Actor | null) => isAdviesteam(actor),
}
