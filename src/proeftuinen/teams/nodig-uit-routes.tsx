import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { searchTerm } from '#src/platform/forms/fields.ts'
import { formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { type Limit, spendInMemory } from '#src/platform/web/limits.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { UitnodigingForm, VraagForm } from './forms.ts'
import { findKandidaten, type Kandidaten } from './kandidaten.ts'
import { may } from './policy.ts'
import { listUitnodigingen } from './queries.ts'
import { said } from './said.ts'
import { type Geweigerd, nodigUit, sayGeweigerd } from './uitnodigen.ts'
import { TeamPage } from './views.tsx'
import { findVraag } from './vraag.ts'
import { VraagPage } from './vraag-view.tsx'

/** Asking people for a team: on its page, and on the page of a member. */
export const nodigUitRoutes = new Hono<Env>()

/** A search here is a form that is sent, so that nothing else that was typed is lost. */
const perSearch: Limit = { name: 'team-zoeken', points: 60, seconds: 60 }

const listOf = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat())

type Shown = { form: FormState; q?: string; status?: 200 | 422 }

const showTeam = async (c: Ctx, proeftuin: Proeftuin, { form, q = '', status = 200 }: Shown) => {
  const { db, shell } = c.var
  const aangevinkt = listOf(form.values.lid)
  const [uitnodigingen, kandidaten] = await Promise.all([
    listUitnodigingen(db, proeftuin.id),
    findKandidaten(db, actorOf(c), { proeftuin, q, aangevinkt }),
  ])
  return c.html(
    <TeamPage
      shell={shell}
      actor={actorOf(c)}
      proeftuin={proeftuin}
      form={q ? withOnlyHit(form, kandidaten) : form}
      uitnodigingen={uitnodigingen}
      kandidaten={kandidaten}
    />,
    status,
  )
}

/** Who is the only one found is who was meant. */
function withOnlyHit(form: FormState, { gevonden }: Kandidaten): FormState {
  const [one, ...others] = gevonden?.leden ?? []
  if (!one || others.length > 0 || one.belet !== null) return form
  return { ...form, values: { ...form.values, q: '', lid: [...listOf(form.values.lid), one.lid.id] } }
}

nodigUitRoutes.get(paths.team.pattern, async (c) => {
  const proeftuin = await openProeftuin(c, c.req.param('id'))
  allowIn(c, proeftuin, may.invite(c.var.actor, proeftuin))
  return showTeam(c, proeftuin, { form: emptyForm })
})

nodigUitRoutes.post(paths.team.pattern, async (c) => {
  const proeftuin = await openProeftuin(c, c.req.param('id'))
  allowIn(c, proeftuin, may.invite(c.var.actor, proeftuin))
  const typed = { values: valuesOf(await bodyOf(c)), problems: {} }
  if (c.req.query('zoek')) {
    await spendInMemory(c, perSearch, actorOf(c).id)
    return showTeam(c, proeftuin, { form: typed, q: searchTerm().parse(typed.values.q) })
  }
  const read = await readForm(c, UitnodigingForm)
  if (!read.ok) return showTeam(c, proeftuin, { form: read.form, status: 422 })
  const { gevraagd, geweigerd } = await nodigUit(c, { proeftuin, ...read.data })
  if (geweigerd.length === 0) return done(c, paths.team(proeftuin.id), said.teamuitnodiging)
  const form = leftOver(typed, geweigerd)
  return showTeam(c, proeftuin, { form, status: gevraagd.length > 0 ? 200 : 422 })
})

/** Who was not asked stays in the form, with the reason; who was asked is out of it. */
function leftOver({ values }: FormState, geweigerd: Geweigerd[]): FormState {
  const lid = geweigerd.flatMap(({ wie }) => ('lidId' in wie ? [wie.lidId] : []))
  const email = geweigerd.flatMap(({ wie }) => ('email' in wie ? [wie.email] : []))
  const said = (of: 'lidId' | 'email') =>
    geweigerd
      .filter(({ wie }) => of in wie)
      .map(sayGeweigerd)
      .join(' ')
  const problems = Object.entries({ lid: said('lidId'), email: said('email') }).filter(
    ([, why]) => why !== '',
  )
  return { values: { ...values, lid, email: email.join('\n') }, problems: Object.fromEntries(problems) }
}

nodigUitRoutes.get(paths.vraagVoorProeftuin.pattern, async (c) => {
  const vraag = await vraagOf(c)
  return c.html(<VraagPage shell={c.var.shell} {...vraag} form={formOf(vraag.begin)} />)
})

nodigUitRoutes.post(paths.vraagVoorProeftuin.pattern, async (c) => {
  const vraag = await vraagOf(c)
  const show = (form: FormState) => c.html(<VraagPage shell={c.var.shell} {...vraag} form={form} />, 422)
  const read = await readForm(c, VraagForm)
  if (!read.ok) return show(read.form)
  const { proeftuinId, rol, boodschap } = read.data
  const typed = { values: valuesOf(await bodyOf(c)), problems: {} }
  if (!vraag.mogelijk.some(({ id }) => id === proeftuinId))
    return show({ ...typed, problems: { proeftuinId: 'Kies een proeftuin uit de lijst.' } })
  const proeftuin = await openProeftuin(c, proeftuinId)
  allowIn(c, proeftuin, may.invite(c.var.actor, proeftuin))
  const genodigden = [{ lidId: vraag.lid.id, rol }]
  const { geweigerd } = await nodigUit(c, { proeftuin, genodigden, boodschap })
  if (geweigerd.length > 0)
    return show({ ...typed, problems: { proeftuinId: geweigerd.map(sayGeweigerd).join(' ') } })
  return done(c, paths.lid(vraag.lid.id), said.teamuitnodiging)
})

/** Of who leads nothing there is nothing to ask for. */
async function vraagOf(c: Ctx) {
  const vraag = await findVraag(c.var.db, c.var.actor, c.req.param('id') ?? '')
  allow(c, may.askFor(c.var.actor, vraag))
  return vraag
}
