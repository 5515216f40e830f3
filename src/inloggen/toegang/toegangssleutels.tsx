import { Hono } from 'hono'
import { detourOf } from '#src/inloggen/wegen/factoren.ts'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { SignInAgainPage } from '#src/platform/web/error-views.tsx'
import { makeSleutel, revokeSleutel } from './changes.ts'
import { SleutelForm } from './forms.ts'
import { may } from './policy.ts'
import { findSleutel, listSleutels } from './queries.ts'
import { said } from './said.ts'
import { NieuweSleutelPage, SleutelPage, SleutelsPage } from './views-toegangssleutels.tsx'

export const toegangssleutels = new Hono<Env>()

toegangssleutels.get(paths.toegangssleutels.pattern, async (c) => {
  allow(c, may.manageOwnSleutels(c.var.actor))
  return c.html(await listPage(c, emptyForm))
})

/** Not a redirect: the answer is the only place where the key is ever shown. Sent again, the form leads to the list. */
toegangssleutels.post(paths.toegangssleutels.pattern, async (c) => {
  allow(c, may.manageOwnSleutels(c.var.actor))
  const { db, shell, sessieId } = c.var
  const detour = await detourOf(c, paths.toegangssleutels())
  if (detour) return proveFirst(c, detour)
  const read = await readForm(c, SleutelForm)
  if (!read.ok) return c.html(await listPage(c, read.form), 422)
  const { id, token } = await makeSleutel(db, actorOf(c), { ...read.data, sessieId })
  await c.var.enqueue('stuur-sleutel', { sleutelId: id })
  return c.html(<NieuweSleutelPage shell={shell} naam={read.data.naam} token={token} />)
})

/** Where the mail about a new key leads: to this one, with what can be done about it. */
toegangssleutels.get(paths.toegangssleutel.pattern, async (c) => {
  allow(c, may.manageOwnSleutels(c.var.actor))
  const sleutel = await findSleutel(c.var.db, actorOf(c), c.req.param('id'))
  return c.html(<SleutelPage shell={c.var.shell} sleutel={sleutel} />)
})

toegangssleutels.post(paths.sleutelIntrekking.pattern, async (c) => {
  allow(c, may.manageOwnSleutels(c.var.actor))
  const { id } = await findSleutel(c.var.db, actorOf(c), c.req.param('id'))
  await revokeSleutel(c.var.db, actorOf(c), id)
  return done(c, paths.toegangssleutels(), said.sleutel)
})

async function listPage(c: Ctx, form: FormState) {
  const sleutels = await listSleutels(c.var.db, actorOf(c))
  const detour = await detourOf(c, paths.toegangssleutels())
  return <SleutelsPage shell={c.var.shell} sleutels={sleutels} form={form} detour={detour} />
}

/** The form was opened in time and sent too late: what was typed waits while its member signs in. */
const proveFirst = async (c: Ctx, login: string) =>
  c.html(
    <SignInAgainPage
      shell={c.var.shell}
      body={await bodyOf(c)}
      action={paths.toegangssleutels()}
      login={login}
      title="Log even opnieuw in"
    />,
    401,
  )
