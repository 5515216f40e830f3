import { type Actor, decidesOnSides, everyone, isSignedIn } from '#src/platform/actor.ts'
import { type Maatregel, type Melding, standOf } from './melding.ts'

type Betrokken = Pick<Melding, 'auteurIds' | 'melderIds'> & { gesloten?: boolean }
type Besloten = Betrokken & Pick<Maatregel, 'doorId' | 'bevestigdDoorId'>
type Gelezen = Pick<Maatregel, 'auteurIds' | 'besluit' | 'verborgenOp'> & { inTeam: boolean }
type Verloop = Pick<Maatregel, 'besluit' | 'bevestigdOp' | 'afgewezenOp' | 'hersteldOp' | 'bezwaar'>

const isAuthor = (actor: Actor | null, m: Pick<Melding, 'auteurIds'>) =>
  actor !== null && m.auteurIds.includes(actor.id)
const isReporter = (actor: Actor | null, m: Betrokken) => actor !== null && m.melderIds.includes(actor.id)

export const may = {
  /** Whoever sees it: the finder of what is reported decides that. */
  report: (_actor: Actor | null) => everyone,
  followOwn: (actor: Actor | null) => isSignedIn(actor),
  /** Not who works for a supplier: the words of a report may be for the buyers alone. */
  list: (actor: Actor | null) => decidesOnSides(actor),
  /** The adviesteam, but never on one's own words nor on one's own report, nor while it is closed: then it is not there. */
  handle: (actor: Actor | null, m: Betrokken) =>
    decidesOnSides(actor) && !isAuthor(actor, m) && !isReporter(actor, m) && m.gesloten !== true,
  propose: (actor: Actor | null, m: Betrokken & Pick<Melding, 'afgehandeldOp'>, now: Verloop | null) =>
    may.handle(actor, m) && m.afgehandeldOp === null && (now === null || standOf(now) !== 'voorgesteld'),
  /** Four eyes: another member than who proposed it. */
  settle: (actor: Actor | null, m: Besloten & Verloop) =>
    may.handle(actor, m) && standOf(m) === 'voorgesteld' && actor?.id !== m.doorId,
  /** What was decided and why: for whose words it is about; that their proeftuin is out of sight, for its team. */
  readDecision: (actor: Actor | null, m: Gelezen) =>
    (isAuthor(actor, m) && m.besluit === 'aanpassen') ||
    (m.verborgenOp !== null && (isAuthor(actor, m) || m.inTeam)),
  /** Once, while it is out of sight. */
  object: (actor: Actor | null, m: Verloop & Gelezen) =>
    isAuthor(actor, m) && m.besluit === 'weghalen' && standOf(m) === 'geldt' && m.bezwaar === null,
  /** Somebody who had no part in it. */
  hear: (actor: Actor | null, m: Besloten & Verloop) =>
    may.handle(actor, m) &&
    m.bezwaar !== null &&
    m.bezwaar.behandeldOp === null &&
    actor?.id !== m.doorId &&
    actor?.id !== m.bevestigdDoorId,
}
