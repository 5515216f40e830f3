import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { formOf, readForm } from '#src/platform/forms/read-form.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { checkedKoppeling } from '#src/proeftuinen/muur/rules.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { tieAanbesteding } from './changes.ts'
import { AanbestedingForm } from './forms.ts'
import { said } from './said.ts'
import { findGekozen, type Koppelbaar, listKoppelbaar, tenderOf } from './tender.ts'
import { AanbestedingPage } from './tender-view.tsx'

/** The tender of a proeftuin, also after it began. */
export const tender = new Hono<Env>()

async function tied(c: Ctx): Promise<Proeftuin> {
  const proeftuin = await openProeftuin(c, c.req.param('id') ?? '')
  allowIn(c, proeftuin, may.tie(c.var.actor, proeftuin))
  return proeftuin
}

/** What is offered: the tender of now, and those that this member may change. */
async function choicesFor(c: Ctx, p: Proeftuin): Promise<Koppelbaar[]> {
  const own = await listKoppelbaar(c.var.db, actorOf(c))
  const now = tenderOf(p)
  return now === null || own.some(({ id }) => id === now.id) ? own : [now, ...own]
}

tender.get(paths.proeftuinAanbesteding.pattern, async (c) => {
  const proeftuin = await tied(c)
  const koppelbaar = await choicesFor(c, proeftuin)
  const form = formOf(proeftuin.aanbestedingId ? { aanbestedingId: proeftuin.aanbestedingId } : {})
  return c.html(
    <AanbestedingPage shell={c.var.shell} proeftuin={proeftuin} koppelbaar={koppelbaar} form={form} />,
  )
})

tender.post(paths.proeftuinAanbesteding.pattern, async (c) => {
  const proeftuin = await tied(c)
  const { db, shell } = c.var
  const { aanbestedingId: id } = await bodyOf(c)
  const nieuwe = await findGekozen(db, actorOf(c), { p: proeftuin, id })
  const read = await readForm(c, checkedKoppeling(AanbestedingForm, proeftuin, nieuwe))
  if (!read.ok) {
    const koppelbaar = await choicesFor(c, proeftuin)
    return c.html(
      <AanbestedingPage shell={shell} proeftuin={proeftuin} koppelbaar={koppelbaar} form={read.form} />,
      422,
    )
  }
  await tieAanbesteding(db, actorOf(c), { proeftuin, ...read.data })
  return done(c, paths.proeftuin(proeftuin.id), nieuwe ? said.gekoppeldetender : said.ontkoppeldetender)
})
