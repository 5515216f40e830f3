import { type Actor, decidesOnSides, isBeheer, isLid } from '#src/platform/actor.ts'
import type { Kant } from '#src/platform/database.generated.ts'
import { ligtBinnen } from '#src/platform/zichtbaarheid.ts'
import { type Deel, type Kring, type Proeftuin, standOf, type Zicht } from './proeftuin.ts'

export * from './policy-sql.ts'

/** In the circles: by the own organisation, or by the role in this team. */
const isSupplier = (actor: Actor, p: Pick<Zicht, 'rol'>) =>
  actor.kant === 'leverancier' || p.rol === 'leverancier'

/** At the walls: by any work for a supplier, by the role here now or before, or by work in the year before it closed. */
const standsWithSuppliers = (actor: Actor, p: Pick<Zicht, 'rol' | 'leverde'>) =>
  actor.leverancier || p.rol === 'leverancier' || p.leverde

const isTrekker = (p: Pick<Zicht, 'rol'>) => p.rol === 'trekker'
const isTeam = (p: Pick<Zicht, 'rol'>) => p.rol !== null

/**
 * While a purchase runs, what is not public is closed to everybody on the suppliers' side, in the team too, and to who
 * is not on the buyers' side, in its team or in the adviesteam. See
 * docs/domein/eerlijk-spel.md#de-bevriezing.
 */
export const isClosedTo = (actor: Actor | null, p: Pick<Zicht, 'bevroren' | 'rol' | 'leverde'>) =>
  p.bevroren &&
  actor !== null &&
  (standsWithSuppliers(actor, p) || !(actor.overheid || decidesOnSides(actor) || isTeam(p)))

/** Beheer with an open inzage reads what the team reads, and writes nothing; a barrier stays closed. */
const looksInside = (actor: Actor | null, p: Zicht) =>
  p.inzage === true && isBeheer(actor) && actor?.leverancier === false && !isClosedTo(actor, p)

/** What the actor may see of a circle, whatever the team. */
function reaches(actor: Actor | null, p: Zicht, kring: Kring): boolean {
  if (kring === 'openbaar') return true
  if (actor === null || isClosedTo(actor, p)) return false
  if (kring === 'netwerk') return isLid(actor)
  return kring === 'overheid' && actor.overheid
}

/** Written by this actor, or by the supplier for whom he or she works. */
const isOwn = (actor: Actor, { doorId, leverancierId }: Deel) =>
  doorId === actor.id || (leverancierId != null && leverancierId === actor.organisatieId)

/** A supplier in the team: never what is for the buyers, nor what another supplier wrote for the team. */
function suppliesTeam(actor: Actor, p: Zicht, deel: Deel): boolean {
  if (deel.zichtbaarheid === 'team')
    return p.bereidtVoor ? isOwn(actor, deel) : !deel.vanLeverancier || isOwn(actor, deel)
  return !p.bereidtVoor && !ligtBinnen(deel.zichtbaarheid, 'overheid')
}

/** What its own team reads of it. */
const readsInTeam = (actor: Actor, p: Zicht, deel: Deel) =>
  isSupplier(actor, p) || (p.bereidtVoor && standsWithSuppliers(actor, p))
    ? suppliesTeam(actor, p, deel)
    : true

export const may = {
  /** The page exists for this actor. A concept: its team and the adviesteam. What was taken away: nobody. */
  view: (actor: Actor | null, p: Zicht) =>
    !p.weggehaald &&
    (isTeam(p) ||
      decidesOnSides(actor) ||
      looksInside(actor, p) ||
      (p.gestartOp !== null && reaches(actor, p, p.zichtbaarheid))),

  /** The content, too: its question, its phases, its outcome. Else only the title, the team and the phase. */
  read: (actor: Actor | null, p: Zicht) =>
    may.readPart(actor, p, p) ||
    (may.view(actor, p) && decidesOnSides(actor) && !isTeam(p) && !isClosedTo(actor, p)),

  /** Or of a supplier in the team: its title, the team, the phase, and the parts that are for suppliers too. */
  readSome: (actor: Actor | null, p: Zicht) =>
    may.read(actor, p) || (may.view(actor, p) && !isClosedTo(actor, p)),

  /** Why a page is refused: who is in the team hears that the purchase runs, others do not. */
  knowClosed: (actor: Actor | null, p: Zicht) => isTeam(p) && isClosedTo(actor, p),

  /** One part of it, such as an aantekening. What the team keeps to itself, the adviesteam does not read either. */
  readPart: (actor: Actor | null, p: Zicht, deel: Deel) => {
    if (!may.view(actor, p)) return false
    if (deel.zichtbaarheid === 'openbaar' && p.gestartOp !== null) return true
    if (actor === null || isClosedTo(actor, p)) return false
    if (isTeam(p)) return readsInTeam(actor, p, deel)
    if (looksInside(actor, p)) return true
    if (ligtBinnen(deel.zichtbaarheid, 'team')) return false
    return decidesOnSides(actor) || reaches(actor, p, deel.zichtbaarheid)
  },

  /** Who takes part, by name; a visitor sees which roles do. */
  seeNames: (actor: Actor | null, p: Zicht) => isLid(actor) || isTeam(p),

  /** A supplier never leads. */
  start: (actor: Actor | null) => isLid(actor) && !actor.leverancier,
  /** Members start for their own organisation, the adviesteam for any. */
  host: (actor: Actor, organisatieId: string) =>
    decidesOnSides(actor) || actor.organisatieId === organisatieId,
  /** For another, which has to confirm it: one that buys; the own organisation is the host when it declines. */
  hostFor: (actor: Actor, organisatie: { kant: Kant }) =>
    actor.organisatieId !== null && organisatie.kant === 'opdrachtgever',
  edit: (actor: Actor | null, p: Zicht) =>
    (isTrekker(p) || decidesOnSides(actor)) &&
    actor !== null &&
    !standsWithSuppliers(actor, p) &&
    !isClosedTo(actor, p) &&
    !p.weggehaald,
  changeTeam: (actor: Actor | null, p: Zicht) => may.edit(actor, p),
  /** Phases, routes and the baton: whoever works in it on the client's side, while it is open. */
  steer: (actor: Actor | null, p: Zicht & Pick<Proeftuin, 'uitkomst'>) =>
    standOf(p) === 'lopend' && actor !== null && may.write(actor, p) && !standsWithSuppliers(actor, p),
  /** Its tender: as long as it is not rounded off. */
  tie: (actor: Actor | null, p: Zicht & Pick<Proeftuin, 'uitkomst'>) =>
    may.edit(actor, p) && standOf(p) !== 'afgerond',
  /** Who may say that a purchase without a tender was awarded or stopped, which opens it: the buyers' side. */
  open: (actor: Actor | null, p: Zicht & Pick<Proeftuin, 'uitkomst'>) =>
    (may.steer(actor, p) || may.close(actor, p)) && (actor?.overheid === true || decidesOnSides(actor)),
  /** Every member of the team writes in the logboek, unless the barrier is closed. */
  write: (actor: Actor | null, p: Zicht) => isTeam(p) && !isClosedTo(actor, p) && !p.weggehaald,
  /** In which circle: what one would not read back, one does not write. */
  writeIn: (actor: Actor | null, p: Zicht, kring: Kring) =>
    actor !== null && may.readPart(actor, p, { zichtbaarheid: kring, doorId: actor.id }),
  close: (actor: Actor | null, p: Zicht & Pick<Proeftuin, 'uitkomst'>) =>
    standOf(p) === 'lopend' && may.edit(actor, p),
  reopen: (actor: Actor | null, p: Zicht & Pick<Proeftuin, 'uitkomst'>) =>
    standOf(p) === 'afgerond' && may.edit(actor, p),
  /** Correcting what was written when it was rounded off, and adding what came of it later. */
  improve: (actor: Actor | null, p: Zicht & Pick<Proeftuin, 'uitkomst'>) => may.reopen(actor, p),
}
