import type { Child } from 'hono/jsx'
import type { Config } from '#src/platform/config.ts'
import { type Place, placeFor } from '#src/platform/places.ts'

/** On the desk of the adviesteam: what else waits for it, as a section; nothing when nothing waits. */
export const opBureau: Place<Pick<Config, 'opschortendeDagen'>, Child> = placeFor('op het bureau')

/** `zin`: what is written down for the adviesteam; `wat`: the same within a sentence. */
export type Doel = { wat: string; zin: string }

/** For what somebody wants to join, from the address; null when it is no goal that this noun knows. */
export const doelVanAanmelding: Place<string, Doel | null> = placeFor('doel van een aanmelding')
