import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import type { Env } from '#src/platform/web/context.ts'
import { rememberedOf } from '#src/platform/web/remembered.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { pageFor } from './getoond.tsx'

/** The page of one proeftuin, with its logboek. */
export const pagina = new Hono<Env>()

pagina.get(paths.proeftuin.pattern, rememberedOf('id'), async (c) => {
  const proeftuin = await openProeftuin(c, c.req.param('id'))
  allowIn(c, proeftuin, may.view(c.var.actor, proeftuin))
  return c.html(await pageFor(c.var, { shell: c.var.shell, proeftuin, na: c.req.query('na') ?? null }))
})
