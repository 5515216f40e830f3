import { randomBytes } from 'node:crypto'
import type { Pool } from 'pg'
import type { Config } from '../config.ts'
import type { Providers } from '../config-oidc.ts'
import { createKaarten, type Kaarten } from '../kaart/kaarten.ts'
import type { Opslag } from '../opslag/opslag.ts'
import { opslagOf } from '../opslag/opslag-van.ts'
import { type Counters, createCounters } from './counters.ts'
import { createPages, type RememberedPages } from './remembered-pages.ts'

/** What a running app keeps in memory from one request to the next: made in createApp, and gone with it. */
export type Kept = {
  /** Pages for visitors. */
  pages: RememberedPages
  /** Cards of what is public, as pictures. */
  kaarten: Kaarten
  /** What was spent of limits. */
  counters: Counters
  /** What the providers of OpenID Connect told of themselves. */
  providers: Providers
  /** Seals what lives for days: VONK_GEHEIM, or else what nobody has once this app stops. */
  geheim: string
  /** Where files are kept. */
  opslag: Opslag
  /** Warnings that are given once. */
  warned: Set<string>
}

export const createKept = (pool: Pool, config: Pick<Config, 'geheim' | 'opslag'>): Kept => ({
  pages: createPages(),
  kaarten: createKaarten(),
  counters: createCounters(pool),
  providers: new Map(),
  geheim: config.geheim ?? randomBytes(32).toString('base64'),
  opslag: opslagOf(config),
  warned: new Set(),
})
