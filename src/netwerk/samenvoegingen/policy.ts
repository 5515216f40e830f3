import { may as mayOrganisatie } from '#src/netwerk/organisaties/policy.ts'
import type { Actor } from '#src/platform/actor.ts'

export const may = {
  /** Of two organisations that are the same, one stays: for the adviesteam. */
  merge: (actor: Actor | null) => mayOrganisatie.merge(actor),
}
