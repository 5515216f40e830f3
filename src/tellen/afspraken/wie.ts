import type { Actor } from '#src/platform/actor.ts'
import { Forbidden } from '#src/platform/errors.ts'
import type { Wie } from './changes.ts'

/** Who says it: a member, on behalf of the own organisation. */
export function wieVan(actor: Actor): Wie {
  if (actor.organisatieId === null) throw new Forbidden('Schrijf eerst in je profiel waar je werkt.')
  return { actor, voorId: actor.organisatieId }
}
