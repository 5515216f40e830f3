import { type Place, placeFor } from '#src/platform/places.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'

/** A second button below the form, and where it leads once the proeftuin is rounded off; `naam` tells them apart. */
export type Vervolg = { naam: string; knop: string; href: string }

/** What can follow at once, for who rounds off. */
export const naAfronding: Place<Proeftuin, Vervolg> = placeFor('na een afronding')
