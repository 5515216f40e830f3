import { type Place, placeFor } from '#src/platform/places.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { OpTafel, Periode } from './voorkennis.ts'

/** What else lay open to everybody before the purchase began; asked for who may read the document. */
export const ookOpTafel: Place<{ proeftuin: Proeftuin; periode: Periode }, OpTafel[]> =
  placeFor('wat ook op tafel lag')
