import type { Actor } from '#src/platform/actor.ts'
import { Forbidden } from '#src/platform/errors.ts'
import type { Wie } from './changes.ts'
import type { Plek, Plekfeit } from './plek.ts'

type Over = Pick<Plek, 'koperId' | 'werkgeverId' | 'inlenerId' | 'teltVoor'>

/** Who says it: a member, on behalf of the own organisation. */
export function wieVan(actor: Actor): Wie & { actor: Actor } {
  if (actor.organisatieId === null) throw new Forbidden('Schrijf eerst in je profiel waar je werkt.')
  return { actor, voorId: actor.organisatieId }
}

/** Of a plek: where another than the own organisation is concerned, for the one that he or she counts for. */
export function wieVanPlek(actor: Actor, plek: Over, soort: Plekfeit): Wie {
  const wie = wieVan(actor)
  const eigen = [plek.koperId, plek.werkgeverId, plek.inlenerId].includes(wie.voorId)
  return { ...wie, voorId: (eigen && soort !== 'register' ? null : plek.teltVoor) ?? wie.voorId }
}
