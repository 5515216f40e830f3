import { createMiddleware } from 'hono/factory'
import { everyone } from '#src/platform/actor.ts'
import { allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { type Limit, spendForOrigin } from '#src/platform/web/limits.ts'
import { isSafe } from '#src/platform/web/unit-of-work.ts'
import { doelVan } from './doel.ts'
import { type Gastlink, standOf } from './gastlink.ts'
import type { Gastdoel, Gevraagde } from './places.ts'
import { findAdres, findGastlink } from './queries.ts'
import { AnderPage, DichtPage, OnbekendPage, VoorbijPage, WegPage } from './views.tsx'

/** Keys that are none, from one network: a key cannot be guessed, and nobody needs to try. */
export const perOrigin: Limit = { name: 'gastlink-onbekend', points: 60, seconds: 3600 }
/** The address holds a secret: it is not kept, nor found, nor told on to other sites. */
export const notKept = createMiddleware<Env>(async (c, next) => {
  await next()
  c.header('Cache-Control', 'no-store')
  c.header('X-Robots-Tag', 'noindex, nofollow')
})

export type Open = { link: Gastlink; doel: Gastdoel; gevraagde: Gevraagde; sleutel: string }

/**
 * The same at opening and at answering: that it is there, is still open, is for who asks, and no wall is closed. Who
 * answers holds the link until that is done, so that of two at once one is first.
 */
export const whileOpen = (answer: (c: Ctx, open: Open) => Promise<Response>) => async (c: Ctx) => {
  allow(c, everyone)
  const sleutel = c.req.param('sleutel') ?? ''
  const link = await findGastlink(c.var.db, sleutel, { lock: !isSafe(c.req.method) })
  if (!link) {
    await spendForOrigin(c, perOrigin)
    return c.html(<OnbekendPage shell={c.var.shell} />, 410)
  }
  const { email } = link
  if (email === null || standOf(link) !== 'open')
    return c.html(<VoorbijPage shell={c.var.shell} link={link} />, 410)
  return (await wrongOne(c, email)) ?? behindWall(c, { link, sleutel, email }, answer)
}

/** Who is signed in with another address is somebody else; null: nobody is, or it is who was asked. */
async function wrongOne(c: Ctx, email: string): Promise<Response | null> {
  const { db, actor, shell } = c.var
  if (!actor || (await findAdres(db, actor.id))?.toLowerCase() === email.toLowerCase()) return null
  return c.html(<AnderPage shell={shell} naam={actor.naam} />, 403)
}

type Found = { link: Gastlink; sleutel: string; email: string }

async function behindWall(c: Ctx, { link, sleutel, email }: Found, answer: Parameters<typeof whileOpen>[0]) {
  const { db, shell } = c.var
  const doel = await doelVan(c.var, link.doel)
  const gevraagde = { onderwerpId: link.onderwerpId, email }
  const wall = await doel.stand(db, gevraagde)
  if (wall === 'weg') return c.html(<WegPage shell={shell} link={link} />, 410)
  if (wall === 'dicht') return c.html(<DichtPage shell={shell} link={link} />, 403)
  return answer(c, { link, doel, gevraagde, sleutel })
}
