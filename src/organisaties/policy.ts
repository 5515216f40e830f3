import { type Actor, everyone, isAdviesteam, isLid } from '#src/platform/actor.ts'

/** Which organisations there are is public; who works there is for members. */
export const may = {
  list: (_actor: Actor | null) => everyone,
  view: (_actor: Actor | null) => everyone,
  viewLeden: (actor: Actor | null) => isLid(actor),
  create: (actor: Actor | null) => isAdviesteam(actor),
  edit: (actor: Actor | null) => isAdviesteam(actor),
  /** Whose address lets whom in at once. */
  maintainDomeinen: (actor: Actor | null) => isAdviesteam(actor),
}
