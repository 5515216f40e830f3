import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { emptyForm } from '#src/platform/components/index.ts'
import { formOf, readForm } from '#src/platform/forms/read-form.ts'
import { actorOf, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { checkedAfronding } from '#src/proeftuinen/muur/rules.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { closeProeftuin, reopenProeftuin } from './changes.ts'
import { AfrondingForm, HeropeningForm } from './forms.ts'
import { findLaatste } from './queries.ts'
import { said } from './said.ts'
import { AfrondingPage, HeropeningPage } from './views.tsx'

export const afrondingen = new Hono<Env>()

const proeftuinOf = (c: Ctx) => openProeftuin(c, c.req.param('id') ?? '')

afrondingen.get(paths.afronding.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  allowIn(c, proeftuin, may.close(c.var.actor, proeftuin))
  const laatste = await findLaatste(c.var.db, proeftuin)
  const mayOpen = may.open(c.var.actor, proeftuin)
  return c.html(
    <AfrondingPage
      shell={c.var.shell}
      proeftuin={proeftuin}
      mayOpen={mayOpen}
      form={formOf(laatste ?? {})}
    />,
  )
})

afrondingen.post(paths.afronding.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  allowIn(c, proeftuin, may.close(c.var.actor, proeftuin))
  const mayOpen = may.open(c.var.actor, proeftuin)
  const read = await readForm(c, checkedAfronding(AfrondingForm, proeftuin, mayOpen))
  if (!read.ok)
    return c.html(
      <AfrondingPage shell={c.var.shell} proeftuin={proeftuin} mayOpen={mayOpen} form={read.form} />,
      422,
    )
  await closeProeftuin(c.var.db, actorOf(c), { proeftuin, ...read.data })
  return done(c, paths.proeftuin(proeftuin.id), said.afgerond)
})

afrondingen.get(paths.heropening.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  allowIn(c, proeftuin, may.reopen(c.var.actor, proeftuin))
  return c.html(<HeropeningPage shell={c.var.shell} proeftuin={proeftuin} form={emptyForm} />)
})

afrondingen.post(paths.heropening.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  allowIn(c, proeftuin, may.reopen(c.var.actor, proeftuin))
  const read = await readForm(c, HeropeningForm)
  if (!read.ok)
    return c.html(<HeropeningPage shell={c.var.shell} proeftuin={proeftuin} form={read.form} />, 422)
  await reopenProeftuin(c.var.db, actorOf(c), { proeftuin, reden: read.data.reden })
  return done(c, paths.proeftuin(proeftuin.id), said.heropend)
})
