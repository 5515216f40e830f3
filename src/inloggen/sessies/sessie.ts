import { getCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import type { CookieOptions } from 'hono/utils/cookie'
import { CompiledQuery, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Config } from '#src/platform/config.ts'
import type { Db } from '#src/platform/db.ts'
import { hashOf } from '#src/platform/tokens.ts'
import type { Ctx, Env } from '#src/platform/web/context.ts'
import { isApi, paths } from '../../paths/index.ts'

export const sessionDays = 30

/** A session that is not used ends by itself: after days, and where there are powers behind it after half a day. */
export const idle = { lid: { uren: 7 * 24, woorden: '7 dagen' }, machtig: { uren: 12, woorden: '12 uur' } }

/** Whether a session still works, for a statement that joins `sessie` and `lid`. */
export const sessieWerkt = `(sessie.beeindigd_op is null and sessie.verloopt_op > now()
  and sessie.laatst_gezien_op > now() - make_interval(hours =>
    case when lid.adviesteam_sinds is null and lid.beheer_sinds is null
    then ${idle.lid.uren} else ${idle.machtig.uren} end))`

/** Over https the name itself promises: this host only, https only, whole site. */
export const cookieName = (config: Config) => (config.url.startsWith('https:') ? '__Host-vonk' : 'vonk')

export const cookieOptions = (config: Config): CookieOptions => ({
  path: '/',
  httpOnly: true,
  secure: config.url.startsWith('https:'),
  sameSite: 'Lax',
  maxAge: sessionDays * 24 * 3600,
})

/**
 * What the nouns above know of a member, for a statement that reads `lid`. `columns`: those of an Actor; `from`: `lid` and
 * what they are joined from.
 */
export type LidSql = { columns: string; from: string }

/** Finds out who asks: a member with a session, an API client with a bearer token, or a visitor (null). */
export function whoAsks(db: Db, lid: LidSql) {
  const ask = { sessionOf: sessionsBy(db, sessionQuery(lid)), keyQuery: keyQuery(lid) }
  return createMiddleware<Env>(async (c, next) => {
    const found = await (isApi(c.req.path) ? byBearer(c, ask) : bySession(c, ask))
    const halverwege = found?.halverwege === true
    c.set('actor', found && !(halverwege && !leadsIn(c.req.path)) ? found.actor : null)
    c.set('sessieId', found?.sessieId ?? null)
    c.set('opgeschort', halverwege || found?.opgeschort === true)
    c.set('halverwege', halverwege)
    await next()
  })
}

/** Where a member is known before the second step: to take it, and to set it up. Everywhere else this is a visitor. */
const leadsIn = (path: string) =>
  [paths.tweedeStap, paths.passkeys, paths.codes].some(({ covers }) => covers(path))

type Found = { actor: Actor; opgeschort: boolean; halverwege: boolean; sessieId: string | null }
type Known = Omit<Actor, 'overheid'> & { bevestigd: boolean; stap: boolean }

type Session = Known & { sessieId: string; ouder: boolean }
type Ask = { sessionOf: ReturnType<typeof sessionsBy>; keyQuery: string }

async function bySession(c: Ctx, { sessionOf }: Ask): Promise<Found | null> {
  const deps = c.get('deps')
  const token = getCookie(c, cookieName(deps.config))
  if (!token || token.length > 100) return null
  const session = await sessionOf(hashOf(token))
  if (!session) return null
  const { sessieId, ouder, ...known } = session
  if (ouder) await markSeen(deps.database.db, sessieId)
  return { ...actorIn(known, deps.config), sessieId }
}

/** By the hash of its token. */
const sessionsBy = (db: Db, query: string) => async (hash: Buffer) => {
  const { rows } = await db.executeQuery<Session>(CompiledQuery.raw(query, [hash]))
  return rows[0]
}

async function markSeen(db: Db, sessieId: string): Promise<void> {
  await db.updateTable('sessie').set({ laatstGezienOp: sql`now()` }).where('id', '=', sessieId).execute()
}

async function byBearer(c: Ctx, { keyQuery }: Ask): Promise<Found | null> {
  const [, token] = /^Bearer ([\w-]{20,100})$/i.exec(c.req.header('authorization') ?? '') ?? []
  if (!token) return null
  const { db } = c.get('deps').database
  const { rows } = await db.executeQuery<Known & { sleutelId: string }>(
    CompiledQuery.raw(keyQuery, [hashOf(token)]),
  )
  if (!rows[0]) return null
  const { sleutelId, ...known } = rows[0]
  const found = actorIn(known, c.get('deps').config)
  if (found.halverwege) return null
  await db
    .updateTable('toegangssleutel')
    .set({ laatstGebruiktOp: sql`now()` })
    .where('id', '=', sleutelId)
    .where((eb) =>
      eb.or([
        eb('laatstGebruiktOp', 'is', null),
        eb('laatstGebruiktOp', '<', sql<Date>`now() - interval '5 minutes'`),
      ]),
    )
    .execute()
  return { ...found, sessieId: null }
}

/**
 * Where the second step is asked of everybody, or this member asks for it, nobody is in without (`halverwege`).
 * A guest of the network stands on no side and has no powers, whatever else the row says. Others have theirs when the
 * session or the key has a second factor behind it, or none is asked for.
 */
function actorIn({ bevestigd, stap, ...row }: Known, { tweedeFactor }: Config) {
  const powers = row.toegelaten && (row.adviesteam || row.beheer)
  const opgeschort = powers && tweedeFactor !== 'geen' && !bevestigd
  const halverwege = (stap || tweedeFactor === 'allen') && !bevestigd
  const has = (power: boolean) => row.toegelaten && power && !opgeschort
  const overheid = row.toegelaten && row.kant === 'opdrachtgever'
  const actor: Actor = { ...row, overheid, adviesteam: has(row.adviesteam), beheer: has(row.beheer) }
  return { actor, opgeschort, halverwege }
}

/** Plain text, so that nothing has to be put together for every request. The hash of a token is its only parameter. */
const sessionQuery = ({ columns, from }: LidSql) => `
  select ${columns}, lid.tweede_stap_sinds is not null as stap,
    sessie.id as sessie_id, sessie.tweede_factor_op is not null as bevestigd,
    sessie.laatst_gezien_op < now() - interval '5 minutes' as ouder
  from sessie join (${from}) on lid.id = sessie.lid_id and lid.vertrokken_op is null
    and lid.op_slot_sinds is null
  where sessie.token_hash = $1 and ${sessieWerkt}`

const keyQuery = ({ columns, from }: LidSql) => `
  select ${columns}, lid.tweede_stap_sinds is not null as stap, sleutel.id as sleutel_id,
    sleutel.tweede_factor as bevestigd
  from toegangssleutel sleutel join (${from}) on lid.id = sleutel.lid_id and lid.vertrokken_op is null
    and lid.op_slot_sinds is null
  where sleutel.token_hash = $1 and sleutel.ingetrokken_op is null and sleutel.verloopt_op > now()`
