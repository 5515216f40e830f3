import type { Child } from 'hono/jsx'
import { type Place, placeFor } from '#src/platform/places.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Plek } from './plek.ts'

/** On the page of a plek, after what may have happened since: what somebody has to say of it. */
export const opPlek: Place<{ plek: Plek; proeftuin: Proeftuin | null }, Child> = placeFor('op een plek')
