import { Hono } from 'hono'
import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import { audit } from '#src/platform/audit.ts'
import { NotFound } from '#src/platform/errors.ts'
import { allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { may } from './policy.ts'
import { findBericht, listBerichten } from './queries.ts'
import { BerichtPage, PostvakPage } from './views.tsx'

/** The mails that did not go out because no mail server is set. With one, this page is not there. */
export const postvak = new Hono<Env>()

postvak.get(paths.postvak.pattern, async (c) => {
  enter(c)
  const na = z.uuid().safeParse(c.req.query('na'))
  const page = await listBerichten(c.var.db, na.success ? na.data : null)
  return c.html(<PostvakPage shell={c.var.shell} {...page} />)
})

postvak.get(paths.bericht.pattern, async (c) => {
  enter(c)
  const id = z.uuid().safeParse(c.req.param('id'))
  if (!id.success) throw new NotFound()
  const bericht = await findBericht(c.var.db, id.data)
  if (!c.var.deps.config.demo) await noteReading(c, id.data)
  return c.html(<BerichtPage shell={c.var.shell} bericht={bericht} />)
})

function enter(c: Ctx): void {
  const { config } = c.var.deps
  if (config.smtpUrl) throw new NotFound()
  allow(c, may.read(c.var.actor, config))
  c.header('Cache-Control', 'no-store')
}

/** Whoever reads somebody else's mail leaves a trace. */
const noteReading = (c: Ctx, onderwerpId: string) =>
  audit(c.var.db, c.var.actor, { handeling: 'postvak.gelezen', onderwerp: 'postvak', onderwerpId })
