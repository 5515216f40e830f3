import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { actorOf, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { sendBericht } from './changes.ts'
import { AntwoordForm } from './forms.ts'
import { countSending } from './limits.ts'
import { may } from './policy.ts'
import { said } from './said.ts'
import { type Over, TeamvraagPage, UitlegPage } from './teamvraag-views.tsx'
import { findTrekkers } from './trekkers.ts'

/** To who leads a proeftuin: a message to each, as between any two members, and so behind the same wall. */
export const teamvraag = new Hono<Env>()

const overOf = (c: Ctx): Over => (c.req.query('over') === 'meedoen' ? 'meedoen' : 'vraag')

/** Who reads it may ask; what a visitor reads of it is public. */
async function found(c: Ctx): Promise<Proeftuin> {
  const proeftuin = await openProeftuin(c, c.req.param('id') ?? '')
  allowIn(c, proeftuin, mayProeftuin.read(c.var.actor, proeftuin))
  return proeftuin
}

teamvraag.get(paths.teamvraag.pattern, async (c) => {
  const proeftuin = await found(c)
  const { actor, shell } = c.var
  if (may.useOwn(actor)) return show(c, { proeftuin, form: emptyForm })
  return c.html(<UitlegPage shell={shell} proeftuin={proeftuin} over={overOf(c)} isGast={actor !== null} />)
})

teamvraag.post(paths.teamvraag.pattern, async (c) => {
  const proeftuin = await found(c)
  allowIn(c, proeftuin, may.useOwn(c.var.actor))
  const actor = actorOf(c)
  const { open } = await findTrekkers(c.var.db, actor, proeftuin)
  if (open.length === 0) return show(c, { proeftuin, form: emptyForm, status: 403 })
  const read = await readForm(c, AntwoordForm)
  if (!read.ok) return show(c, { proeftuin, form: read.form, status: 422 })
  const onderwerp = onderwerpVan(overOf(c), proeftuin)
  for (const { id: aanId } of open) {
    await countSending(c, aanId)
    const berichtId = await sendBericht(c.var.db, actor, { ...read.data, aanId, onderwerp })
    await c.var.enqueue('stuur-bericht', { berichtId })
  }
  return done(c, paths.berichten(), said.bericht)
})

const onderwerpVan = (over: Over, { titel }: Proeftuin) => {
  const [begin, most] = [over === 'meedoen' ? 'Meedoen met' : 'Vraag over', 100]
  return `${begin} ‘${titel.length > most ? `${titel.slice(0, most - 1).trimEnd()}…` : titel}’`
}

type Shown = { proeftuin: Proeftuin; form: FormState; status?: 200 | 403 | 422 }

async function show(c: Ctx, { proeftuin, form, status = 200 }: Shown) {
  const actor = actorOf(c)
  const { open, inkoop } = await findTrekkers(c.var.db, actor, proeftuin)
  const props = { shell: c.var.shell, proeftuin, form, open, inkoop, over: overOf(c) }
  return c.html(<TeamvraagPage {...props} />, status)
}
