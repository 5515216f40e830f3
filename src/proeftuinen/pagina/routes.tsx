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
  const { actor, shell } = c.var
  allowIn(c, proeftuin, may.view(actor, proeftuin))
  const na = c.req.query('na') ?? null
  const alles = na !== null || c.req.query('logboek') === 'alles'
  const dagen = c.var.deps.config.opschortendeDagen
  return c.html(await pageFor(c.var, { shell, dagen, proeftuin, na, alles }))
})
