import { Hono } from 'hono'
import { listCategorieen } from '#src/netwerk/categorieen/queries.ts'
import { paths } from '#src/paths/index.ts'
import type { FormState } from '#src/platform/components/index.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { actorOf, type Ctx, type Env, reveal } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import type { Gevolgdsoort } from '#src/verspreiden/navolgingen/navolging.ts'
import { DuwtjeForm, duwtjePast } from './forms.ts'
import { type Gelezen, readVoorbeeld } from './lezen.ts'
import { VerspreidingPage } from './list-view.tsx'
import { may } from './policy.ts'
import { listVoorbeelden } from './queries.ts'
import { said } from './said.ts'
import { stuurDuwtjes } from './sturen.ts'
import { Keuze } from './voorbeeld.ts'
import { VoorbeeldPage } from './voorbeeld-view.tsx'

export const verspreiding = new Hono<Env>()

verspreiding.get(paths.verspreiding.pattern, async (c) => {
  reveal(c, may.see(c.var.actor))
  const { db, shell } = c.var
  const keuze = Keuze.parse(c.req.query())
  const [lijst, categorieen] = await Promise.all([
    listVoorbeelden(db, actorOf(c), keuze),
    listCategorieen(db),
  ])
  return c.html(<VerspreidingPage shell={shell} keuze={keuze} categorieen={categorieen} {...lijst} />)
})

const gelezenOf = (c: Ctx): Promise<Gelezen> =>
  readVoorbeeld(c.var.db, actorOf(c), {
    soort: c.req.param('soort') as Gevolgdsoort,
    id: c.req.param('id') ?? '',
  })

const show = (c: Ctx, gelezen: Gelezen, form?: FormState) =>
  c.html(
    <VoorbeeldPage shell={c.var.shell} gelezen={gelezen} door={actorOf(c).naam} form={form} />,
    form ? 422 : 200,
  )

verspreiding.get(paths.verspreidingVan.pattern, async (c) => {
  reveal(c, may.see(c.var.actor))
  return show(c, await gelezenOf(c))
})

verspreiding.post(paths.duwtjes.pattern, async (c) => {
  reveal(c, may.nudge(c.var.actor))
  const gelezen = await gelezenOf(c)
  const { soort, id } = gelezen.voorbeeld
  const read = await readForm(c, duwtjePast(DuwtjeForm, gelezen.nogNiet))
  if (!read.ok) return show(c, gelezen, read.form)
  await stuurDuwtjes(c, gelezen, read.data)
  return done(c, `${paths.verspreidingVan(soort, id)}#gestuurd`, said.duwtje)
})
