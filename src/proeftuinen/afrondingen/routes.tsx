import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { filled } from '#src/platform/places.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { checkedAfronding } from '#src/proeftuinen/muur/rules.ts'
import { kanWijder } from '#src/proeftuinen/proeftuin/kring.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { countOpenUitnodigingen } from '#src/proeftuinen/teams/queries.ts'
import { closeProeftuin, reopenProeftuin } from './changes.ts'
import { AfrondingForm, HeropeningForm } from './forms.ts'
import { later } from './later-routes.tsx'
import { naAfronding } from './places.ts'
import { findLaatste } from './queries.ts'
import { alsRijen, metNogEen } from './rijen.ts'
import { said } from './said.ts'
import { AfrondingPage, HeropeningPage } from './views.tsx'

export const afrondingen = new Hono<Env>()

afrondingen.route('/', later)

const proeftuinOf = (c: Ctx) => openProeftuin(c, c.req.param('id') ?? '')

afrondingen.get(paths.afronding.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  allowIn(c, proeftuin, may.close(c.var.actor, proeftuin))
  const { opbrengsten = [], ...laatste } = (await findLaatste(c.var.db, proeftuin)) ?? {}
  return c.html(await afrondingPage(c, proeftuin, formOf({ ...laatste, ...alsRijen(opbrengsten) })))
})

afrondingen.post(paths.afronding.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  allowIn(c, proeftuin, may.close(c.var.actor, proeftuin))
  const body = await bodyOf(c)
  if (body.doe === 'nog-een') {
    const form = { values: metNogEen(valuesOf(body)), problems: {} }
    return c.html(await afrondingPage(c, proeftuin, form))
  }
  const mayOpen = may.open(c.var.actor, proeftuin)
  const read = await readForm(c, checkedAfronding(AfrondingForm, proeftuin, mayOpen))
  if (!read.ok) return c.html(await afrondingPage(c, proeftuin, read.form), 422)
  await closeProeftuin(c.var.db, actorOf(c), { proeftuin, ...read.data })
  const next = (await filled(c.var, naAfronding, proeftuin)).find(({ naam }) => naam === body.vervolg)
  return done(c, next?.href ?? verder(proeftuin), said.afgerond)
})

/** To who reads it now: what is learned is meant for more people than the team. */
const verder = (p: Proeftuin) => (kanWijder(p) ? paths.zichtbaarheid(p.id) : paths.proeftuin(p.id))

async function afrondingPage(c: Ctx, proeftuin: Proeftuin, form: FormState) {
  const mayOpen = may.open(c.var.actor, proeftuin)
  const vervolg = await filled(c.var, naAfronding, proeftuin)
  const uitgenodigd = await countOpenUitnodigingen(c.var.db, proeftuin.id)
  const props = { shell: c.var.shell, proeftuin, mayOpen, vervolg, uitgenodigd, form }
  return <AfrondingPage {...props} />
}

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
