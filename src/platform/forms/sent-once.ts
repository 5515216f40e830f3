import { createHash } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import { z } from 'zod'
import type { Ctx, Env, FormBody } from '../web/context.ts'
import { isSafe } from '../web/unit-of-work.ts'
import { bodyOf } from './read-form.ts'

const isForm = (c: Ctx) =>
  /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(c.req.header('content-type') ?? '')

/**
 * A form carries a key. The same form with the same content, sent twice (a double click, a retry, the back button),
 * does its work once: the second waits for the first and goes where the first went.
 */
export const sentOnce = createMiddleware<Env>(async (c, next) => {
  if (isSafe(c.req.method) || !isForm(c)) return next()
  const body = await bodyOf(c)
  const sleutel = z.uuid().safeParse(body['sleutel'])
  if (!sleutel.success) return next()
  const vingerafdruk = fingerprint(c.req.path, body)
  const key = { sleutel: sleutel.data, vingerafdruk }
  if (!(await claim(c, key))) return repeat(c, key)
  await next()
  if (c.res.status === 303) await remember(c, key)
})

type Key = { sleutel: string; vingerafdruk: Buffer }

async function claim(c: Ctx, key: Key): Promise<boolean> {
  const claimed = await c.var.db
    .insertInto('inzending')
    .values({ ...key, lidId: c.var.actor?.id ?? null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('sleutel')
    .executeTakeFirst()
  return claimed !== undefined
}

async function remember(c: Ctx, key: Key): Promise<void> {
  const bestemming = c.res.headers.get('location')
  const { sleutel, vingerafdruk } = key
  await c.var.db
    .updateTable('inzending')
    .set({ bestemming })
    .where('sleutel', '=', sleutel)
    .where('vingerafdruk', '=', vingerafdruk)
    .execute()
}

/** The page it leads to decides for itself who may see it; this answer only repeats the way to it. */
async function repeat(c: Ctx, { sleutel, vingerafdruk }: Key) {
  const first = await c.var.db
    .selectFrom('inzending')
    .select('bestemming')
    .where('sleutel', '=', sleutel)
    .where('vingerafdruk', '=', vingerafdruk)
    .where('lidId', 'is not distinct from', c.var.actor?.id ?? null)
    .executeTakeFirst()
  c.set('decided', true)
  return c.redirect(first?.bestemming ?? c.req.path, 303)
}

function fingerprint(path: string, body: FormBody): Buffer {
  const hash = createHash('sha256').update(path)
  for (const [name, value] of Object.entries(body)) hash.update(`\0${name}\0${describe(value)}`)
  return hash.digest()
}

const describe = (value: FormBody[string]): string =>
  Array.isArray(value)
    ? value.map(describe).join('\0')
    : typeof value === 'string'
      ? value
      : `${value.name}:${value.size}:${value.lastModified}`
