import { type Actor, isAdviesteam, isBeheer, isSignedIn } from '#src/platform/actor.ts'

export const may = {
  /** Whoever needs no second factor is sent on. */
  confirm: (actor: Actor | null) => isSignedIn(actor),
  /** Codes are a second factor and nothing else: for who has powers, now or once they are confirmed. */
  haveCodes: (actor: Actor | null, opgeschort: boolean) =>
    isAdviesteam(actor) || isBeheer(actor) || (isSignedIn(actor) && opgeschort),
}
