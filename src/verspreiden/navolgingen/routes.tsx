import { Hono } from 'hono'
import { may as mayOrganisatie } from '#src/netwerk/organisaties/policy.ts'
import { findOrganisatie, findOrganisatieByName } from '#src/netwerk/organisaties/queries.ts'
import { paths } from '#src/paths/index.ts'
import { decidesOnSides } from '#src/platform/actor.ts'
import type { FormState } from '#src/platform/components/index.ts'
import { NotFound } from '#src/platform/errors.ts'
import { readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { today } from '#src/platform/today.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import { beginProbleem } from './begin.ts'
import { bekendVan } from './bekend.ts'
import { beginNavolging, tellFeit } from './changes.ts'
import { NewPage } from './form-view.tsx'
import { FeitForm, feitPast, NavolgingPaginaForm } from './forms.ts'
import { listNavolgingen } from './list.ts'
import { type Gevolgd, gevolgdsoorten, type Navolging } from './navolging.ts'
import { OrganisatieSpoorPage } from './organisatie-view.tsx'
import { may } from './policy.ts'
import { findGevolgd, findNavolging, listEigenProeftuinen, listStappen, listVoorgangers } from './queries.ts'
import { said } from './said.ts'
import { listKnopen } from './spoor.ts'
import { NavolgingPage, SpoorPage } from './views.tsx'

export const navolgingen = new Hono<Env>()

const gevolgdOf = async (c: Ctx): Promise<Gevolgd> => {
  const soort = gevolgdsoorten.find((one) => c.req.query(one) !== undefined)
  if (!soort) throw new NotFound()
  return findGevolgd(c.var.db, c.var.actor, { soort, id: c.req.query(soort) ?? '' })
}

navolgingen.get(paths.nieuweNavolging.pattern, async (c) => {
  const gevolgd = await gevolgdOf(c)
  allow(c, may.begin(c.var.actor))
  const values = { begonnenOp: today(), zichtbaarheid: 'netwerk', volgtId: c.req.query('volgt') ?? '' }
  return showNew(c, gevolgd, { values, problems: {} })
})

navolgingen.post(paths.nieuweNavolging.pattern, async (c) => {
  const gevolgd = await gevolgdOf(c)
  allow(c, may.begin(c.var.actor))
  const read = await readForm(c, NavolgingPaginaForm)
  if (!read.ok) return showNew(c, gevolgd, read.form)
  const { organisatie, ...form } = read.data
  const wie = await organisatieOf(c, organisatie)
  if ('problem' in wie) return showWrong(c, gevolgd, { organisatie: wie.problem })
  const begin = { form, gevolgd, organisatieId: wie.id }
  const wrong = await beginProbleem(c.var.db, actorOf(c), begin)
  const veld = wrong?.veld === 'organisatieId' ? 'organisatie' : wrong?.veld
  if (wrong && veld) return showWrong(c, gevolgd, { [veld]: wrong.probleem })
  const { id, samen, nieuweProeftuinId } = await beginNavolging(c.var.db, actorOf(c), begin)
  if (nieuweProeftuinId) return done(c, paths.proeftuin(nieuweProeftuinId), said.navolgingProeftuin)
  return done(c, paths.navolging(id), samen ? said.navolgingSamen : said.navolging)
})

const showWrong = (c: Ctx, gevolgd: Gevolgd, problems: FormState['problems']) =>
  showNew(c, gevolgd, { values: valuesOf(c.var.body ?? {}), problems })

/** Members say it for their own organisation; the adviesteam names one. */
async function organisatieOf(c: Ctx, naam: string): Promise<{ id: string } | { problem: string }> {
  const { organisatieId } = actorOf(c)
  if (!decidesOnSides(c.var.actor) || (naam === '' && organisatieId)) return { id: organisatieId ?? '' }
  const match = await findOrganisatieByName(c.var.db, naam)
  if (match.found) return match.found
  return {
    problem: match.several
      ? 'Er zijn meer organisaties met deze naam. Schrijf de volledige naam.'
      : 'Deze organisatie staat niet in Vonk. Schrijf de naam precies zoals op de pagina Organisaties.',
  }
}

async function showNew(c: Ctx, gevolgd: Gevolgd, form: FormState) {
  const { db, actor, shell } = c.var
  const { organisatieId } = actorOf(c)
  const [voorgangers, proeftuinen, bekend] = await Promise.all([
    listVoorgangers(db, actor, gevolgd.id),
    listEigenProeftuinen(db, actorOf(c), { organisatieId, gevolgdId: gevolgd.id }),
    bekendVan(db, actor, gevolgd),
  ])
  const asked = { werkwijze: undefined, haakje: undefined, proeftuin: undefined, [gevolgd.soort]: gevolgd.id }
  const action = paths.nieuweNavolging(asked.werkwijze, asked.haakje, asked.proeftuin)
  const status = Object.keys(form.problems).length > 0 || form.nakijken ? 422 : 200
  const choices = {
    voorgangers,
    proeftuinen,
    mayOpen: bekend !== null && mayProeftuin.start(actor),
    forOthers: decidesOnSides(actor),
  }
  return c.html(<NewPage shell={shell} gevolgd={gevolgd} form={form} action={action} {...choices} />, status)
}

/** With what they follow: who may not see that does not see this. */
async function navolgingOf(c: Ctx): Promise<{ navolging: Navolging; gevolgd: Gevolgd }> {
  const { db, actor } = c.var
  const navolging = await findNavolging(db, actor, c.req.param('id') ?? '')
  const { soort, gevolgdId: id } = navolging
  return { navolging, gevolgd: await findGevolgd(db, actor, { soort, id }) }
}

type Shown = Awaited<ReturnType<typeof navolgingOf>>

async function show(c: Ctx, { navolging, gevolgd }: Shown, form: FormState) {
  const stappen = await listStappen(c.var.db, gevolgd)
  const mayTell = may.tell(c.var.actor, navolging)
  const status = Object.keys(form.problems).length > 0 || form.nakijken ? 422 : 200
  return c.html(
    <NavolgingPage
      shell={c.var.shell}
      navolging={navolging}
      gevolgd={gevolgd}
      form={form}
      stappen={stappen}
      mayTell={mayTell}
    />,
    status,
  )
}

navolgingen.get(paths.navolging.pattern, async (c) => {
  const shown = await navolgingOf(c)
  allow(c, may.view(c.var.actor, shown.navolging))
  return show(c, shown, { values: { op: today() }, problems: {} })
})

navolgingen.post(paths.navolgingFeiten.pattern, async (c) => {
  const shown = await navolgingOf(c)
  allow(c, may.tell(c.var.actor, shown.navolging))
  const read = await readForm(c, feitPast(FeitForm, await listStappen(c.var.db, shown.gevolgd)))
  if (!read.ok) return show(c, shown, read.form)
  await tellFeit(c.var.db, actorOf(c), { navolging: shown.navolging, form: read.data })
  return done(c, paths.navolging(shown.navolging.id), said.navolgingFeit)
})

const soortVan = { werkwijzen: 'werkwijze', haakjes: 'haakje', proeftuinen: 'proeftuin' } as const

navolgingen.get(paths.vonkspoor.pattern, async (c) => {
  const { db, actor, shell } = c.var
  const id = c.req.param('id') ?? ''
  if (c.req.param('soort') === 'organisaties') return showOrganisatie(c, id)
  const soort = soortVan[c.req.param('soort') as keyof typeof soortVan]
  const gevolgd = await findGevolgd(db, actor, { soort, id })
  allow(c, may.viewSpoor(actor, gevolgd))
  return c.html(<SpoorPage shell={shell} gevolgd={gevolgd} knopen={await listKnopen(db, actor, gevolgd)} />)
})

async function showOrganisatie(c: Ctx, id: string) {
  const { db, actor, shell } = c.var
  const organisatie = await findOrganisatie(db, actor, id)
  allow(c, mayOrganisatie.view(actor))
  const [knopen, { navolgingen: volgt }] = await Promise.all([
    listKnopen(db, actor, { soort: 'organisatie', id }),
    listNavolgingen(db, actor, { organisatie: id }),
  ])
  return c.html(
    <OrganisatieSpoorPage shell={shell} organisatie={organisatie} knopen={knopen} volgt={volgt} />,
  )
}
