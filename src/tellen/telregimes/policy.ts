import { type Actor, everyone, isAdviesteam } from '#src/platform/actor.ts'

export const may = {
  /** By which rules is counted, is for everybody: who reads a figure can see what it means. */
  view: (_actor: Actor | null) => everyone,
  /** To lay down a newer version. What is there already changes for nobody. */
  add: (actor: Actor | null) => isAdviesteam(actor),
}
