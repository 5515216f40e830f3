import { whileOpen } from '#src/inloggen/gastlinks/opened.tsx'
import { NotFound, orNull } from '#src/platform/errors.ts'
import { actorOf, allow, type Ctx } from '#src/platform/web/context.ts'
import { openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { type Deur, deurVanGast, deurVanLid } from './deur.ts'
import { doel } from './kwartaalopgave.ts'
import { may } from './policy.ts'
import { findOpgave, findVoorLink } from './queries.ts'

export type Handle = (c: Ctx, deur: Deur) => Promise<Response>

/** By a link: its own noun asks the wall, at opening and at each act. */
export const alsGast = (handle: Handle) =>
  whileOpen(async (c, { link, gevraagde, sleutel }) => {
    const o = link.doel === doel ? await findVoorLink(c.var.db, link.onderwerpId) : undefined
    if (!o) throw new NotFound()
    return handle(c, await deurVanGast(c.var.db, { o, email: gevraagde.email, link, sleutel }))
  })

const dicht =
  'Er loopt een inkoop waar deze vraag over gaat. Zo lang blijft de vraag dicht voor wie mag bieden. Daarna werkt hij weer.'

export async function opened(c: Ctx) {
  const { db, actor } = c.var
  const o = await findOpgave(db, actor, c.req.param('id') ?? '')
  const p = await orNull(openProeftuin(c, o.proeftuinId))
  if (!may.view(actor, p, o)) throw new NotFound()
  return { o, p }
}

export const alsLid = (handle: Handle) => async (c: Ctx) => {
  const { o, p } = await opened(c)
  allow(c, may.answer(c.var.actor, p, o), may.closed(c.var.actor, p, o) ? dicht : undefined)
  return handle(c, await deurVanLid(c.var.db, { actor: actorOf(c), o, p }))
}
