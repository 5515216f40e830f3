import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { switchOff, switchOn } from './changes.ts'
import { may } from './policy.ts'
import { findAfmelding } from './queries.ts'
import { AfmeldlinkOnbekendPage, AfmeldPage } from './views.tsx'

/** The link in a mail. It signs nobody in, and only says what kind of mail it is about. */
export const afmelden = new Hono<Env>()

/** Only looks: a scanner that opens every link in a mail switches nothing off. */
afmelden.get(paths.afmelden.pattern, async (c) => {
  const { token, afmelding } = await read(c)
  if (!afmelding) return unknown(c)
  return c.html(<AfmeldPage shell={c.var.shell} token={token} afmelding={afmelding} />)
})

/** RFC 8058: a mail program posts here on its own, without a cookie or a key of ours, and follows no redirect. */
afmelden.post(paths.afmelden.pattern, async (c) => {
  const { token, afmelding } = await read(c)
  if (!afmelding) return unknown(c)
  await switchOff(c.var.db, afmelding)
  return c.html(<AfmeldPage shell={c.var.shell} token={token} afmelding={{ ...afmelding, uit: true }} />)
})

afmelden.post(paths.afmeldherstel.pattern, async (c) => {
  const { token, afmelding } = await read(c)
  if (!afmelding) return unknown(c)
  await switchOn(c.var.db, afmelding)
  return c.redirect(paths.afmelden(token), 303)
})

async function read(c: Ctx) {
  allow(c, may.useAfmeldlink())
  c.header('Cache-Control', 'no-store')
  const token = c.req.param('token') ?? ''
  return { token, afmelding: await findAfmelding(c.var.db, c.var.mailsoorten, token) }
}

const unknown = (c: Ctx) => c.html(<AfmeldlinkOnbekendPage shell={c.var.shell} />, 410)
