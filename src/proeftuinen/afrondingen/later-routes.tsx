import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { NotFound } from '#src/platform/errors.ts'
import { formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done, saved } from '#src/platform/web/done.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { verbeterbaarVan } from './afronding.ts'
import { OpbrengstForm, OpbrengstVerbeteringForm, VerbeteringForm } from './forms.ts'
import { addOpbrengst, correctAfronding, correctOpbrengst, findOpbrengst } from './later.ts'
import { OpbrengstPage, OpbrengstVerbeteringPage, VerbeteringPage } from './later-views.tsx'
import { getypt } from './rijen.ts'
import { said } from './said.ts'

/** After it was rounded off. */
export const later = new Hono<Env>()

/** Refused while it runs, as for who may not. */
async function afgerondOf(c: Ctx) {
  const proeftuin = await openProeftuin(c, c.req.param('id') ?? '')
  allowIn(c, proeftuin, may.improve(c.var.actor, proeftuin))
  const { afronding } = proeftuin
  if (!afronding) throw new NotFound()
  return { proeftuin, afronding }
}

type Afgerond = Awaited<ReturnType<typeof afgerondOf>>

type Shown = Afgerond & { form: FormState; stale?: boolean }

const verbeteringPage = (c: Ctx, { stale = false, ...shown }: Shown) => (
  <VerbeteringPage shell={c.var.shell} {...shown} stale={stale} />
)

later.get(paths.afrondingVerbetering.pattern, async (c) => {
  const afgerond = await afgerondOf(c)
  return c.html(verbeteringPage(c, { ...afgerond, form: formOf(afgerond.afronding) }))
})

later.post(paths.afrondingVerbetering.pattern, async (c) => {
  const afgerond = await afgerondOf(c)
  const read = await readForm(c, VerbeteringForm)
  if (!read.ok) return c.html(verbeteringPage(c, { ...afgerond, form: read.form }), 422)
  if (await correctAfronding(c.var.db, actorOf(c), { ...afgerond, ...read.data }))
    return done(c, paths.proeftuin(afgerond.proeftuin.id), saved)
  const typed = { values: valuesOf(await bodyOf(c)), problems: {} }
  return c.html(verbeteringPage(c, { ...(await afgerondOf(c)), form: typed, stale: true }), 409)
})

later.get(paths.opbrengsten.pattern, async (c) => {
  const { proeftuin } = await afgerondOf(c)
  return c.html(<OpbrengstPage shell={c.var.shell} proeftuin={proeftuin} form={emptyForm} />)
})

later.post(paths.opbrengsten.pattern, async (c) => {
  const afgerond = await afgerondOf(c)
  const read = await readForm(c, OpbrengstForm)
  if (!read.ok) {
    const props = { shell: c.var.shell, proeftuin: afgerond.proeftuin, form: read.form }
    return c.html(<OpbrengstPage {...props} />, 422)
  }
  await addOpbrengst(c.var.db, actorOf(c), { ...afgerond, form: read.data })
  return done(c, paths.proeftuin(afgerond.proeftuin.id), said.opbrengst)
})

/** One figure of it. */
async function opbrengstOf(c: Ctx) {
  const afgerond = await afgerondOf(c)
  const opbrengst = findOpbrengst(afgerond.afronding, c.req.param('opbrengst') ?? '')
  return { ...afgerond, opbrengst }
}

type Een = Awaited<ReturnType<typeof opbrengstOf>> & { form: FormState; stale?: boolean }

const opbrengstPage = (c: Ctx, { stale = false, ...shown }: Een) => (
  <OpbrengstVerbeteringPage shell={c.var.shell} {...shown} stale={stale} />
)

later.get(paths.opbrengstVerbetering.pattern, async (c) => {
  const een = await opbrengstOf(c)
  const { waarde, ...rest } = verbeterbaarVan(een.opbrengst)
  return c.html(opbrengstPage(c, { ...een, form: formOf({ ...rest, waarde: getypt(waarde) }) }))
})

later.post(paths.opbrengstVerbetering.pattern, async (c) => {
  const een = await opbrengstOf(c)
  const read = await readForm(c, OpbrengstVerbeteringForm)
  if (!read.ok) return c.html(opbrengstPage(c, { ...een, form: read.form }), 422)
  if (await correctOpbrengst(c.var.db, actorOf(c), { ...een, form: read.data }))
    return done(c, paths.proeftuin(een.proeftuin.id), saved)
  const typed = { values: valuesOf(await bodyOf(c)), problems: {} }
  return c.html(opbrengstPage(c, { ...(await opbrengstOf(c)), form: typed, stale: true }), 409)
})
