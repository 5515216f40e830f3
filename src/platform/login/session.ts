import { getCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import type { CookieOptions } from 'hono/utils/cookie'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Config } from '../config.ts'
import type { Ctx, Db, Env } from '../web/context.ts'
import { hashOf } from './tokens.ts'

export const sessionDays = 30

/** Over https the name itself promises: this host only, https only, whole site. */
export const cookieName = (config: Config) => (config.url.startsWith('https:') ? '__Host-vonk' : 'vonk')

export const cookieOptions = (config: Config): CookieOptions => ({
  path: '/',
  httpOnly: true,
  secure: config.url.startsWith('https:'),
  sameSite: 'Lax',
  maxAge: sessionDays * 24 * 3600,
})

/** Finds out who asks: a member with a session, an API client with a bearer token, or a visitor (null). */
export const whoAsks = createMiddleware<Env>(async (c, next) => {
  const found = await (isApi(c) ? byBearer(c) : bySession(c))
  c.set('actor', found?.actor ?? null)
  c.set('sessieId', found?.sessieId ?? null)
  await next()
})

const isApi = (c: Ctx) => c.req.path.startsWith('/api/')

type Found = { actor: Actor; sessieId: string | null }

async function bySession(c: Ctx): Promise<Found | null> {
  const token = getCookie(c, cookieName(c.var.deps.config))
  if (!token || token.length > 100) return null
  const { db } = c.var.deps.database
  const row = await actors(db)
    .innerJoin('sessie', 'sessie.lidId', 'lid.id')
    .select([
      'sessie.id as sessieId',
      sql<boolean>`sessie.laatst_gezien_op < now() - interval '5 minutes'`.as('ouder'),
    ])
    .where('sessie.tokenHash', '=', hashOf(token))
    .where('sessie.beeindigdOp', 'is', null)
    .where('sessie.verlooptOp', '>', sql<Date>`now()`)
    .executeTakeFirst()
  if (!row) return null
  const { sessieId, ouder, ...actor } = row
  if (ouder) await markSeen(db, sessieId)
  return { actor: asActor(actor), sessieId }
}

async function markSeen(db: Db, sessieId: string): Promise<void> {
  await db.updateTable('sessie').set({ laatstGezienOp: sql`now()` }).where('id', '=', sessieId).execute()
}

async function byBearer(c: Ctx): Promise<Found | null> {
  const [, token] = /^Bearer ([\w-]{20,100})$/i.exec(c.req.header('authorization') ?? '') ?? []
  if (!token) return null
  const { db } = c.var.deps.database
  const row = await actors(db)
    .innerJoin('toegangssleutel as sleutel', 'sleutel.lidId', 'lid.id')
    .select('sleutel.id as sleutelId')
    .where('sleutel.tokenHash', '=', hashOf(token))
    .where('sleutel.ingetrokkenOp', 'is', null)
    .where('sleutel.verlooptOp', '>', sql<Date>`now()`)
    .executeTakeFirst()
  if (!row) return null
  const { sleutelId, ...actor } = row
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
  return { actor: asActor(actor), sessieId: null }
}

const actors = (db: Db) =>
  db
    .selectFrom('lid')
    .leftJoin('organisatie', 'organisatie.id', 'lid.organisatieId')
    .select((eb) => [
      'lid.id',
      'lid.naam',
      'lid.organisatieId',
      eb.fn.coalesce('organisatie.overheid', sql<boolean>`false`).as('overheid'),
      // Without an organisation nobody knows the side: then the barrier is closed too.
      sql<boolean>`coalesce(is_leverancier(organisatie.soort), true)`.as('leverancier'),
      eb('lid.toegelatenOp', 'is not', null).as('toegelaten'),
      eb('lid.adviesteamSinds', 'is not', null).as('adviesteam'),
      eb('lid.beheerSinds', 'is not', null).as('beheer'),
    ])
    .where('lid.vertrokkenOp', 'is', null)

type Row = Omit<Actor, 'toegelaten' | 'adviesteam' | 'beheer'> &
  Record<'toegelaten' | 'adviesteam' | 'beheer', unknown>

/** A guest of the network has no powers, whatever else the row says. */
const asActor = (row: Row): Actor => {
  const toegelaten = row.toegelaten === true
  return {
    ...row,
    toegelaten,
    overheid: toegelaten && row.overheid,
    adviesteam: toegelaten && row.adviesteam === true,
    beheer: toegelaten && row.beheer === true,
  }
}
