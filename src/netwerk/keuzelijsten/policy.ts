import { type Actor, isAdviesteam } from '#src/platform/actor.ts'

export const may = {
  /** To keep the lists. For anybody else the pages are not there. */
  keep: (actor: Actor | null) => isAdviesteam(actor),
}
