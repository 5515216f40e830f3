import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { drawSteekproef, noteUitkomsten } from './changes.ts'
import { SteekproefForm, UitkomstenForm } from './forms.ts'
import { SteekproevenPage } from './list-view.tsx'
import { openSteekproef } from './opened.ts'
import { may } from './policy.ts'
import { listSteekproeven } from './queries.ts'
import { said } from './said.ts'
import { SteekproefPage } from './steekproef-view.tsx'

/** Samples that the adviesteam checks outside Vonk. */
export const steekproeven = new Hono<Env>()

async function show(c: Ctx, form: FormState, status: 200 | 422 = 200) {
  const all = await listSteekproeven(c.var.db)
  return c.html(<SteekproevenPage shell={c.var.shell} steekproeven={all} form={form} />, status)
}

steekproeven.get(paths.steekproeven.pattern, async (c) => {
  allow(c, may.draw(c.var.actor))
  return show(c, emptyForm)
})

steekproeven.post(paths.steekproeven.pattern, async (c) => {
  allow(c, may.draw(c.var.actor))
  const read = await readForm(c, SteekproefForm)
  if (!read.ok) return show(c, read.form, 422)
  const getrokken = await drawSteekproef(c.var.db, actorOf(c), read.data)
  if (!getrokken.ok) {
    const problems = { [getrokken.veld]: getrokken.probleem }
    return show(c, { values: valuesOf(c.var.body ?? {}), problems }, 422)
  }
  return done(c, paths.steekproef(getrokken.id), said.steekproef)
})

steekproeven.get(paths.steekproef.pattern, async (c) => {
  const steekproef = await openSteekproef(c, c.req.param('id'))
  return c.html(<SteekproefPage shell={c.var.shell} steekproef={steekproef} form={emptyForm} />)
})

steekproeven.post(paths.steekproefuitkomsten.pattern, async (c) => {
  const steekproef = await openSteekproef(c, c.req.param('id'))
  const read = await readForm(c, UitkomstenForm)
  if (!read.ok)
    return c.html(<SteekproefPage shell={c.var.shell} steekproef={steekproef} form={read.form} />, 422)
  await noteUitkomsten(c.var.db, actorOf(c), { id: steekproef.id, ...read.data })
  return done(c, paths.steekproef(steekproef.id), said.steekproefuitkomsten)
})
