import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { type Asker, filled } from '#src/platform/places.ts'
import { teMelden } from '#src/platform/te-melden.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { BesluitPage } from './besluit-view.tsx'
import { object } from './changes.ts'
import { BezwaarForm } from './forms.ts'
import { onderwerpVan } from './onderwerpen.ts'
import { may } from './policy.ts'
import { findBesluit, findWeggehaald } from './queries.ts'
import { said } from './said.ts'

/** The author's side: what was decided, why, and the objection. */
export const besluiten = new Hono<Env>()

async function show(c: Ctx, form: FormState, status: 200 | 422) {
  const { db, actor, shell } = c.var
  const maatregel = await findBesluit(db, actor, c.req.param('id') ?? '')
  const { besluit, soort, onderwerpId } = maatregel
  const { dit, read } = await onderwerpVan(c.var, soort)
  const inhoud = besluit === 'aanpassen' ? await read(db, onderwerpId, actor) : undefined
  const mayObject = may.object(actor, maatregel)
  return c.html(
    <BesluitPage
      shell={shell}
      maatregel={maatregel}
      dit={dit}
      mayObject={mayObject}
      form={form}
      href={inhoud?.href}
    />,
    status,
  )
}

besluiten.get(paths.maatregel.pattern, async (c) => {
  allow(c, may.readDecision(c.var.actor, await findBesluit(c.var.db, c.var.actor, c.req.param('id'))))
  return show(c, emptyForm, 200)
})

besluiten.post(paths.bezwaar.pattern, async (c) => {
  const { db, actor } = c.var
  const maatregel = await findBesluit(db, actor, c.req.param('id'))
  allow(c, may.object(actor, maatregel))
  const read = await readForm(c, BezwaarForm, { besloten: true })
  if (!read.ok) return show(c, read.form, 422)
  await object(db, actorOf(c), { maatregel, ...read.data })
  await c.var.enqueue('meld-bezwaar', { maatregelId: maatregel.id })
  return done(c, paths.maatregel(maatregel.id), said.bezwaar)
})

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

/** Whether this is where something that can be taken away has its pages. */
async function isOfOnderwerp(asker: Asker, pathname: string): Promise<boolean> {
  const all = await filled(asker, teMelden, null)
  return all.some(({ pages }) => pages?.covers(pathname))
}

/**
 * Whose words were taken away, is led to the reason where they stood, instead of to a page that is not there. Asks the
 * database only for a page that was not found.
 */
export const ledToReason = createMiddleware<Env>(async (c, next) => {
  await next()
  const actor = c.get('actor')
  if (c.res.status !== 404 || c.req.method !== 'GET' || !actor || !(await isOfOnderwerp(c.var, c.req.path)))
    return
  const ids = c.req.path.match(uuids)
  const maatregelId = ids && (await findWeggehaald(c.get('db'), actor, ids))
  if (!maatregelId) return
  allow(c, true)
  c.res = new Response(null, { status: 303, headers: { Location: paths.maatregel(maatregelId) } })
})
