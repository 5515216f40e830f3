import { randomBytes } from 'node:crypto'
import type { Pool } from 'pg'
import type { Providers } from '../config-oidc.ts'
import { createKaarten, type Kaarten } from '../kaart/kaarten.ts'
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
  /** Warnings that are given once. */
  warned: Set<string>
}

export const createKept = (pool: Pool, geheim: string | null = null): Kept => ({
  pages: createPages(),
  kaarten: createKaarten(),
  counters: createCounters(pool),
  providers: new Map(),
  geheim: geheim ?? randomBytes(32).toString('base64'),
  warned: new Set(),
})
