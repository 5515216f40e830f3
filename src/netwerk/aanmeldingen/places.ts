import type { Child } from 'hono/jsx'
import type { Config } from '#src/platform/config.ts'
import { type Place, placeFor } from '#src/platform/places.ts'

/** On the desk of the adviesteam: what else waits for it, as a section; nothing when nothing waits. */
export const opBureau: Place<Pick<Config, 'opschortendeDagen'>, Child> = placeFor('op het bureau')
