import { type Actor, decidesOnSides, everyone, isAdviesteam, isLid } from '#src/platform/actor.ts'
import type { Organisatie } from './organisatie.ts'

/** Which organisations there are is public; who works there is for members. */
export const may = {
  list: (_actor: Actor | null) => everyone,
  view: (_actor: Actor | null) => everyone,
  /** What kind it is says on which side it begins. */
  create: (actor: Actor | null) => decidesOnSides(actor),
  /** Its name, kind and numbers. The side is not among them: see src/toezicht/kantwissels. */
  edit: (actor: Actor | null) => decidesOnSides(actor),
  /** On which side it stands, for members: it decides who reads what. */
  viewKant: (actor: Actor | null) => isLid(actor),
  /** What it says of itself: its own administrators too. Name, kind and numbers are not theirs. */
  editTeksten: (actor: Actor | null, o: Pick<Organisatie, 'beheert'>) =>
    isAdviesteam(actor) || (isLid(actor) && o.beheert),
  /** Who works there: what is for colleagues only. */
  isOwn: (actor: Actor | null, o: Pick<Organisatie, 'id'>) => isLid(actor) && actor.organisatieId === o.id,
  /** Two that are the same become one. */
  merge: (actor: Actor | null) => decidesOnSides(actor),
  /** The mail domains: who has an address at one of them may come in at once. */
  maintainDomeinen: (actor: Actor | null) => decidesOnSides(actor),
}
