import { createMiddleware } from 'hono/factory'
import { CompiledQuery } from 'kysely'
import { LRUCache } from 'lru-cache'
import type { Actor } from '../actor.ts'
import { today } from '../today.ts'
import { acceptsGzip, compress } from './compressed.ts'
import type { Ctx, Deps, Env } from './context.ts'
import { databaseState } from './database-state.ts'
import { together } from './together.ts'

/** A page as it was made, and the state of the database that it was made of. */
type Kept = { state: string; html: Buffer; gzipped: Buffer | null }

const maxBytes = 12 * 1024 * 1024
const maxAddress = 500
const stores = new WeakMap<Deps, LRUCache<string, Kept>>()

/**
 * Makes a page once for everybody who sees the same of it, until anything at all changes in the database. PostgreSQL
 * itself says whether something did: two equal snapshots see exactly the same on the same day, so an answer is never older
 * than the request. For pages without a form that is to be sent once. See docs/besluiten/0011-onthouden.md.
 */
const rememberedFor = ({ perMember }: { perMember: boolean }) =>
  createMiddleware<Env>(async (c, next) => {
    if (!canRemember(c)) return next()
    const before = c.get('looked') ?? { state: await stateFor(c.get('deps')), own: false }
    const store = storeOf(c.get('deps'))
    const key = `${today()} ${audienceOf(c.get('actor'), perMember || before.own)} ${addressOf(c)}`
    const kept = store.get(key)
    if (kept?.state === before.state) return answer(c, kept)
    await next()
    if (c.res.status !== 200 || (c.get('opened') && c.get('actor'))) return
    const html = Buffer.from(await c.res.clone().arrayBuffer())
    // Snapshots only move on: who finds this state later knows that nothing changed while the page was made either.
    store.set(key, { state: before.state, html, gzipped: null })
  })

export const remembered = rememberedFor({ perMember: false })

/** A page that says more, or offers more, to the one than to the other on the same side. */
export const rememberedPerMember = rememberedFor({ perMember: true })

function canRemember(c: Ctx): boolean {
  if (c.req.method !== 'GET' || c.req.query('gedaan') !== undefined || c.req.url.length > maxAddress)
    return false
  const actor = c.get('actor')
  if ((actor && !c.get('looked')) || c.get('opgeschort')) return false
  // An inzage ends by the clock: nothing changes in the database then.
  return actor?.beheer !== true
}

/** Path and query, without the host that was asked for. */
const addressOf = (c: Ctx) => c.req.url.slice(c.req.url.indexOf('/', 'https://'.length))

/** For a visitor; of a member it was read with the session. */
const stateFor = async (deps: Deps) => (await stateNow(deps, '')) ?? crypto.randomUUID()

const stateNow = together<string>(async ({ database: { db } }, [all = '']) => {
  const { rows } = await db.executeQuery<{ state: string }>(stateQuery)
  return new Map(rows.map(({ state }) => [all, state]))
})

const stateQuery = CompiledQuery.raw(`select ${databaseState} as state`)

/**
 * Who sees the same: everybody on the same side, but a member of a team has pages of his or her own. All that the
 * policies ask of an actor is in it, so that no page outlives what somebody may do.
 */
function audienceOf(actor: Actor | null, own: boolean): string {
  if (actor === null) return 'bezoeker'
  const { kant, leverancier, toegelaten, adviesteam, beheer, ooitLeverancier } = actor
  const side = [kant, ...[leverancier, toegelaten, adviesteam, beheer].map(Number)].join('')
  return own || ooitLeverancier ? `${side}/${actor.id}/${actor.organisatieId}` : side
}

/** The decision was taken when the page was made, for the same audience over the same facts. */
async function answer(c: Ctx, kept: Kept): Promise<Response> {
  c.set('decided', true)
  c.header('Content-Type', 'text/html; charset=UTF-8')
  c.header('Vary', 'Accept-Encoding')
  if (!acceptsGzip(c)) return c.body(asBody(kept.html))
  kept.gzipped ??= await compress(kept.html)
  c.header('Content-Encoding', 'gzip')
  return c.body(asBody(kept.gzipped))
}

const asBody = (buffer: Buffer) => buffer as Uint8Array<ArrayBuffer>

function storeOf(deps: Deps): LRUCache<string, Kept> {
  const known = stores.get(deps)
  if (known) return known
  const store = new LRUCache<string, Kept>({
    maxSize: maxBytes,
    sizeCalculation: ({ html }) => html.length * 2,
  })
  stores.set(deps, store)
  return store
}
