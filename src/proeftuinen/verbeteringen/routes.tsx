import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Env } from '#src/platform/web/context.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { listVerbeteringen } from './queries.ts'
import { VerbeteringenPage } from './views.tsx'

export const verbeteringen = new Hono<Env>()

/** What was taken out may have been a name or a price: its team and who keeps it read on, others hear that it changed. */
const readsWhatStood = (actor: Actor | null, p: Proeftuin) =>
  may.edit(actor, p) || (p.rol !== null && p.rol !== 'leverancier')

verbeteringen.get(paths.verbeteringen.pattern, async (c) => {
  const { db, actor, shell } = c.var
  const proeftuin = await openProeftuin(c, c.req.param('id') ?? '')
  allowIn(c, proeftuin, may.read(actor, proeftuin))
  const eerder = await listVerbeteringen(db, actor, proeftuin)
  const shown = { shell, proeftuin, verbeteringen: eerder, named: may.seeNames(actor, proeftuin) }
  return c.html(<VerbeteringenPage {...shown} metTekst={readsWhatStood(actor, proeftuin)} />)
})
