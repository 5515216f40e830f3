import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { askAgain, isAhead } from '#src/platform/web/ahead.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done, saved } from '#src/platform/web/done.ts'
import { anderVan, antwoordOp, type Bericht, isNieuw } from './bericht.ts'
import { block, markRead, removeBericht, saveOpen, sendBericht, unblock } from './changes.ts'
import { AntwoordForm, BereikbaarForm } from './forms.ts'
import { countSending } from './limits.ts'
import { BerichtenPage } from './list-view.tsx'
import { may } from './policy.ts'
import { findBericht, findContact, isOpen, listGesprek, listGesprekken } from './queries.ts'
import { said } from './said.ts'
import { GesprekPage } from './views.tsx'

/** The actor's own messages. */
export const eigenBerichten = new Hono<Env>()

eigenBerichten.get(paths.berichten.pattern, async (c) => {
  allow(c, may.useOwn(c.var.actor))
  const { db, shell } = c.var
  const actor = actorOf(c)
  const na = c.req.query('na') ?? ''
  const [pagina, open] = await Promise.all([
    listGesprekken(db, actor, isUuid(na) ? na : null),
    isOpen(db, actor),
  ])
  return c.html(<BerichtenPage shell={shell} open={open} {...pagina} />)
})

eigenBerichten.post(paths.bereikbaar.pattern, async (c) => {
  allow(c, may.useOwn(c.var.actor))
  const read = await readForm(c, BereikbaarForm)
  await saveOpen(c.var.db, actorOf(c), read.ok && read.data.open)
  return done(c, paths.berichten(), saved)
})

/** Looking at a conversation is reading it: a browser that fetches it ahead, or asks for its head, does not look. */
eigenBerichten.get(paths.eigenBericht.pattern, async (c) => {
  const shown = await showing(c, await findOwn(c))
  const nieuw = shown.gesprek.filter((one) => isNieuw(one, shown.actor.id))
  if (nieuw.length > 0 && isAhead(c)) return askAgain()
  if (nieuw.length > 0 && c.req.method === 'GET') await markRead(c.var.db, nieuw)
  return c.html(<GesprekPage {...shown} form={emptyForm} />)
})

/** The answer goes to the other of the two, whoever wrote the message that is answered. */
eigenBerichten.post(paths.berichtAntwoord.pattern, async (c) => {
  const bericht = await findOwn(c)
  const actor = actorOf(c)
  const contact = await findContact(c.var.db, actor, anderVan(bericht, actor.id).id)
  const again = async (form: FormState) => <GesprekPage {...(await showing(c, bericht))} form={form} />
  if (!may.write(actor, contact)) return c.html(await again(emptyForm), 403)
  const read = await readForm(c, AntwoordForm)
  if (!read.ok) return c.html(await again(read.form), 422)
  await countSending(c, contact.id)
  const answer = { ...read.data, aanId: contact.id, onderwerp: antwoordOp(bericht.onderwerp) }
  const berichtId = await sendBericht(c.var.db, actor, answer)
  await c.var.enqueue('stuur-bericht', { berichtId })
  return done(c, paths.eigenBericht(berichtId), said.bericht)
})

eigenBerichten.post(paths.berichtVerwijdering.pattern, async (c) => {
  await removeBericht(c.var.db, actorOf(c), await findOwn(c))
  return done(c, paths.berichten(), said.berichtweg)
})

eigenBerichten.post(paths.blokkade.pattern, async (c) => {
  const bericht = await findOwn(c)
  await block(c.var.db, actorOf(c), bericht)
  return done(c, paths.eigenBericht(bericht.id), said.geblokkeerd)
})

eigenBerichten.post(paths.deblokkade.pattern, async (c) => {
  const bericht = await findOwn(c)
  await unblock(c.var.db, actorOf(c), bericht)
  return done(c, paths.eigenBericht(bericht.id), saved)
})

/** Who is not signed in is asked to; what is another's is not there. */
async function findOwn(c: Ctx): Promise<Bericht> {
  allow(c, may.useOwn(c.var.actor))
  return findBericht(c.var.db, actorOf(c), c.req.param('id') ?? '')
}

/** The conversation that a message is part of. */
async function showing(c: Ctx, bericht: Bericht) {
  const { db, shell } = c.var
  const actor = actorOf(c)
  const anderId = anderVan(bericht, actor.id).id
  const voor = c.req.query('voor') ?? ''
  const vroeger = isUuid(voor)
  const [deel, contact] = await Promise.all([
    listGesprek(db, actor, { anderId, voor: vroeger ? voor : null }),
    findContact(db, actor, anderId),
  ])
  return { shell, actor, bericht, ...deel, vroeger, contact, bereikbaar: may.write(actor, contact) }
}
