import { createHash } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import { z } from 'zod'
import { bodyOf, isForm } from '../web/body.ts'
import type { Ctx, Env, FormBody } from '../web/context.ts'
import { isSafe } from '../web/unit-of-work.ts'

/**
 * A form carries a key. The same form with the same content, sent twice (a double click, a retry, the back button),
 * does its work once: the second waits for the first and goes where the first went.
 */
export const sentOnce = createMiddleware<Env>(async (c, next) => {
  if (isSafe(c.req.method) || !isForm(c)) return next()
  const body = await bodyOf(c)
  const sleutel = z.uuid().safeParse(body.sleutel)
  if (!sleutel.success) return next()
  const vingerafdruk = fingerprint(c, body)
  const key = { sleutel: sleutel.data, vingerafdruk }
  if (!(await claim(c, key))) return repeat(c, key)
  await next()
  if (c.res.status === 303) await remember(c, key, c.res.headers.get('location'))
})

/** One sending: the key that came with it, and a hash of where it went and what it held. */
export type Key = { sleutel: string; vingerafdruk: Buffer }

/** True for the first; a second waits for the first to be done. */
export async function claim(c: Ctx, key: Key): Promise<boolean> {
  const claimed = await c.var.db
    .insertInto('inzending')
    .values({ ...key, lidId: c.var.actor?.id ?? null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('sleutel')
    .executeTakeFirst()
  return claimed !== undefined
}

/** Keeps where the first one led to. */
export async function remember(c: Ctx, key: Key, bestemming: string | null): Promise<void> {
  const { sleutel, vingerafdruk } = key
  await c.var.db
    .updateTable('inzending')
    .set({ bestemming })
    .where('sleutel', '=', sleutel)
    .where('vingerafdruk', '=', vingerafdruk)
    .execute()
}

/** The page it leads to decides for itself who may see it; this answer only repeats the way to it. */
async function repeat(c: Ctx, key: Key) {
  const bestemming = await findBestemming(c, key)
  c.set('decided', true)
  return c.redirect(bestemming ?? c.req.path, 303)
}

/** Where the first sending of this actor led to. */
export async function findBestemming(c: Ctx, { sleutel, vingerafdruk }: Key): Promise<string | null> {
  const first = await c.var.db
    .selectFrom('inzending')
    .select('bestemming')
    .where('sleutel', '=', sleutel)
    .where('vingerafdruk', '=', vingerafdruk)
    .executeTakeFirst()
  return first?.bestemming ?? null
}

/** Of who sends what, to where: the same key from another member is another form. */
function fingerprint(c: Ctx, body: FormBody): Buffer {
  const fields = Object.entries(body).map(([name, value]) => [name, describe(value)])
  return createHash('sha256')
    .update(JSON.stringify([c.var.actor?.id, c.req.path, fields]))
    .digest()
}

type Description = string | [string, number, number] | Description[]

const describe = (value: FormBody[string]): Description => {
  if (Array.isArray(value)) return value.map(describe)
  return typeof value === 'string' ? value : [value.name, value.size, value.lastModified]
}
