import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import type { Env } from '#src/platform/web/context.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { listVerbeteringen } from './queries.ts'
import { VerbeteringenPage } from './views.tsx'

export const verbeteringen = new Hono<Env>()

verbeteringen.get(paths.verbeteringen.pattern, async (c) => {
  const { db, actor, shell } = c.var
  const proeftuin = await openProeftuin(c, c.req.param('id') ?? '')
  allowIn(c, proeftuin, may.read(actor, proeftuin))
  const eerder = await listVerbeteringen(db, actor, proeftuin)
  const named = may.seeNames(actor, proeftuin)
  return c.html(
    <VerbeteringenPage shell={shell} proeftuin={proeftuin} verbeteringen={eerder} named={named} />,
  )
})
