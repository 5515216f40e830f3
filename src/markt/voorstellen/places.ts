import type { Child } from 'hono/jsx'
import { type Place, placeFor } from '#src/platform/places.ts'
import type { Voorstel } from './voorstel.ts'

/** Beside its title: what who reads it can begin with it. */
export const actiesOpVoorstel: Place<Voorstel, Child> = placeFor('acties op een voorstel')

/** Below it: what came of it, as far as this reader may see that. */
export const opVoorstel: Place<Voorstel, Child> = placeFor('op een voorstel')
