import { Hono } from 'hono'
import type { Organisatie } from '#src/netwerk/organisaties/organisatie.ts'
import { findOrganisatie } from '#src/netwerk/organisaties/queries.ts'
import { paths } from '#src/paths/index.ts'
import { isLid } from '#src/platform/actor.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { addDoel, addVersie, bestaat, nietsAnders } from './changes.ts'
import { DoelForm, SectorForm, VersieForm } from './forms.ts'
import { may } from './policy.ts'
import { findDoel, listDoelenVan, listSectordoelen } from './queries.ts'
import { said } from './said.ts'
import { DoelenPage, DoelPage, OrganisatieDoelenPage, VersiePage } from './views.tsx'

export const doelen = new Hono<Env>()

const typed = async (c: Ctx, problems: FormState['problems'] = {}): Promise<FormState> => ({
  values: valuesOf(await bodyOf(c)),
  problems,
})

async function showSectoren(c: Ctx, form: FormState = emptyForm) {
  const { db, actor, shell } = c.var
  const lijst = await listSectordoelen(db, actor)
  const eigen = isLid(actor) ? actor.organisatieId : null
  const props = { shell, doelen: lijst, eigen, canKeep: may.keepSector(actor) }
  return c.html(<DoelenPage {...props} form={form} />, form === emptyForm ? 200 : 422)
}

doelen.get(paths.doelen.pattern, (c) => {
  allow(c, may.view(c.var.actor, { organisatieId: null }))
  return showSectoren(c)
})

doelen.post(paths.doelen.pattern, async (c) => {
  allow(c, may.keepSector(c.var.actor))
  const read = await readForm(c, SectorForm)
  if (!read.ok) return showSectoren(c, read.form)
  const uitslag = await addDoel(c.var.db, actorOf(c), { ...read.data, organisatieId: null })
  if (uitslag.kind === 'bestaat') return showSectoren(c, await typed(c, { jaar: bestaat }))
  return done(c, paths.doel(uitslag.id), said.doelGezet)
})

const organisatieOf = (c: Ctx) => findOrganisatie(c.var.db, c.var.actor, c.req.param('id') ?? '')

async function showVan(c: Ctx, organisatie: Organisatie, form: FormState = emptyForm) {
  const { db, actor, shell } = c.var
  const lijst = await listDoelenVan(db, actor, organisatie.id)
  const props = { shell, organisatie, doelen: lijst, canKeep: may.keepOf(actor, organisatie) }
  return c.html(<OrganisatieDoelenPage {...props} form={form} />, form === emptyForm ? 200 : 422)
}

doelen.get(paths.organisatieDoelen.pattern, async (c) => {
  const organisatie = await organisatieOf(c)
  allow(c, may.viewOf(c.var.actor, organisatie))
  return showVan(c, organisatie)
})

doelen.post(paths.organisatieDoelen.pattern, async (c) => {
  const organisatie = await organisatieOf(c)
  allow(c, may.keepOf(c.var.actor, organisatie))
  const read = await readForm(c, DoelForm)
  if (!read.ok) return showVan(c, organisatie, read.form)
  const van = { organisatieId: organisatie.id, sector: null }
  const uitslag = await addDoel(c.var.db, actorOf(c), { ...read.data, ...van })
  if (uitslag.kind === 'bestaat') return showVan(c, organisatie, await typed(c, { jaar: bestaat }))
  return done(c, paths.doel(uitslag.id), said.doelGezet)
})

const versiesOf = (c: Ctx) => findDoel(c.var.db, c.var.actor, c.req.param('id') ?? '')

/** Every version is an address of the same target. */
doelen.get(paths.doel.pattern, async (c) => {
  const { actor, shell } = c.var
  const versies = await versiesOf(c)
  allow(c, may.view(actor, versies[0]))
  return c.html(<DoelPage shell={shell} versies={versies} canKeep={may.keep(actor, versies[0])} />)
})

type Shown = { form?: FormState; status?: 200 | 409 | 422 }

async function showVersie(c: Ctx, { form, status = 200 }: Shown) {
  const [nu] = await versiesOf(c)
  const filled = form ?? formOf({ ...nu, banen: nu.banen.replace('.00', '').replace('.', ',') })
  return c.html(<VersiePage shell={c.var.shell} doel={nu} form={filled} intussen={status === 409} />, status)
}

doelen.get(paths.doelVersies.pattern, async (c) => {
  const [nu] = await versiesOf(c)
  allow(c, may.keep(c.var.actor, nu))
  return showVersie(c, {})
})

doelen.post(paths.doelVersies.pattern, async (c) => {
  const [nu] = await versiesOf(c)
  allow(c, may.keep(c.var.actor, nu))
  const read = await readForm(c, VersieForm)
  if (!read.ok) return showVersie(c, { form: read.form, status: 422 })
  const uitslag = await addVersie(c.var.db, actorOf(c), { id: nu.id, ...read.data })
  if (uitslag.kind === 'bewaard') return done(c, paths.doel(uitslag.id), said.doelVersie)
  if (uitslag.kind === 'intussen') return showVersie(c, { form: await typed(c), status: 409 })
  return showVersie(c, { form: await typed(c, { banen: nietsAnders }), status: 422 })
})
