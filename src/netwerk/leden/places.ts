import type { Child } from 'hono/jsx'
import { type Place, placeFor } from '#src/platform/places.ts'
import type { Lidpagina } from './lid.ts'

/** What one can do on the page of a member: a link, a form or a remark. */
export const actiesOpLid: Place<Lidpagina, Child> = placeFor('acties op een lid')

/** Below what a member says: a section. */
export const opLid: Place<Lidpagina, Child> = placeFor('op een lid')
