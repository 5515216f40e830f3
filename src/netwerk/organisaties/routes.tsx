import { Hono } from 'hono'
import { listRegios } from '#src/netwerk/regios/queries.ts'
import { knownRegio } from '#src/netwerk/regios/veld.ts'
import { paths } from '#src/paths/index.ts'
import { emptyForm } from '#src/platform/components/index.ts'
import { formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { filled } from '#src/platform/places.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done, saved } from '#src/platform/web/done.ts'
import { changeOrganisatie, createOrganisatie, resolveOuder } from './changes.ts'
import { domeinen } from './domein-routes.tsx'
import { OrganisatieFormPage, type OrganisatieFormProps } from './form-view.tsx'
import { OrganisatieForm, organisatieEditForm, Zoek } from './forms.ts'
import { countOrganisaties, listOrganisaties } from './list.ts'
import { OrganisatiesPage } from './list-view.tsx'
import type { Organisatie } from './organisatie.ts'
import {
  actiesOpOrganisatie,
  beginBijOrganisatie,
  mensenBijOrganisatie,
  opOrganisatie,
  voorEigenOrganisatie,
} from './places.ts'
import { may } from './policy.ts'
import { findOpvolger, findOrganisatie, listDomeinen, listOnderdelen, searchOrganisaties } from './queries.ts'
import { said } from './said.ts'
import { teksten } from './teksten-routes.tsx'
import { OrganisatiePage } from './views.tsx'

export const organisaties = new Hono<Env>()
organisaties.route('/', domeinen)
organisaties.route('/', teksten)

organisaties.get(paths.organisaties.pattern, async (c) => {
  const { db, actor, shell } = c.var
  allow(c, may.list(actor))
  const filters = Zoek.parse(c.req.query())
  const [list, counts, regios] = await Promise.all([
    listOrganisaties(db, filters),
    countOrganisaties(db, filters),
    listRegios(db),
  ])
  return c.html(
    <OrganisatiesPage
      {...list}
      shell={shell}
      counts={counts}
      regios={regios}
      filters={filters}
      canCreate={may.create(actor)}
    />,
  )
})

/** Suggestions for a field in which an organisation is named. */
organisaties.get(paths.organisatieZoek.pattern, async (c) => {
  allow(c, may.list(c.var.actor))
  const { q } = Zoek.parse(c.req.query())
  const found = await searchOrganisaties(c.var.db, q, 10)
  return c.json(found.map(({ naam, plaats }) => ({ naam, plaats })))
})

organisaties.get(paths.nieuweOrganisatie.pattern, async (c) => {
  allow(c, may.create(c.var.actor))
  return showForm(c, { form: emptyForm })
})

organisaties.post(paths.nieuweOrganisatie.pattern, async (c) => {
  const { db } = c.var
  allow(c, may.create(c.var.actor))
  const read = await readForm(c, knownRegio(OrganisatieForm, await listRegios(db)))
  if (!read.ok) return showForm(c, { form: read.form }, 422)
  const { ouderId, problem } = await resolveOuder(db, read.data.ouder, null)
  if (problem) return showForm(c, { form: await typedWith(c, { ouder: problem }) }, 422)
  const id = await createOrganisatie(db, actorOf(c), { input: read.data, ouderId })
  return done(c, paths.organisatie(id), said.organisatie)
})

organisaties.get(paths.organisatie.pattern, async (c) => {
  const { db, actor } = c.var
  allow(c, may.view(actor))
  const opvolger = await findOpvolger(db, c.req.param('id'))
  if (opvolger) return c.redirect(paths.organisatie(opvolger), 308)
  const organisatie = await findOrganisatie(db, actor, c.req.param('id'))
  return c.html(<OrganisatiePage shell={c.var.shell} actor={actor} {...(await contentOf(c, organisatie))} />)
})

async function contentOf(c: Ctx, organisatie: Organisatie) {
  const { db, actor } = c.var
  const { id } = organisatie
  const [{ onderdelen, more }, domeinen, delen, mensen, acties, begin, eigen] = await Promise.all([
    listOnderdelen(db, id),
    may.maintainDomeinen(actor) ? listDomeinen(db, actor, id) : null,
    filled(c.var, opOrganisatie, { organisatie, na: c.req.query('na') }),
    filled(c.var, mensenBijOrganisatie, organisatie),
    filled(c.var, actiesOpOrganisatie, organisatie),
    filled(c.var, beginBijOrganisatie, organisatie),
    filled(c.var, voorEigenOrganisatie, organisatie),
  ])
  return { organisatie, onderdelen, moreOnderdelen: more, domeinen, delen, mensen, acties, begin, eigen }
}

organisaties.get(paths.organisatieBewerken.pattern, async (c) => {
  const organisatie = await findOrganisatie(c.var.db, c.var.actor, c.req.param('id'))
  allow(c, may.edit(c.var.actor))
  return showForm(c, { organisatie, form: formFor(organisatie) })
})

organisaties.post(paths.organisatieBewerken.pattern, async (c) => {
  const { db } = c.var
  const organisatie = await findOrganisatie(db, c.var.actor, c.req.param('id'))
  allow(c, may.edit(c.var.actor))
  const read = await readForm(c, knownRegio(organisatieEditForm(organisatie), await listRegios(db)))
  if (!read.ok) return showForm(c, { organisatie, form: read.form }, 422)
  const { ouderId, problem } = await resolveOuder(db, read.data.ouder, organisatie.id)
  if (problem) return showForm(c, { organisatie, form: await typedWith(c, { ouder: problem }) }, 422)
  const changed = await changeOrganisatie(db, actorOf(c), { organisatie, edit: read.data, ouderId })
  if (!changed) return conflict(c, organisatie.id)
  return done(c, paths.organisatie(organisatie.id), saved)
})

/** What is there now beside what was typed. */
async function conflict(c: Ctx, id: string) {
  const organisatie = await findOrganisatie(c.var.db, c.var.actor, id)
  return showForm(c, { organisatie, form: await typedWith(c, {}), conflict: true }, 409)
}

const showForm = async (
  c: Ctx,
  shown: Omit<OrganisatieFormProps, 'shell' | 'regios'>,
  status: 200 | 409 | 422 = 200,
) =>
  c.html(<OrganisatieFormPage shell={c.var.shell} regios={await listRegios(c.var.db)} {...shown} />, status)

const typedWith = async (c: Ctx, problems: Record<string, string>) => ({
  values: valuesOf(await bodyOf(c)),
  problems,
})

const formFor = (organisatie: Organisatie) => formOf({ ...organisatie, ouder: organisatie.ouderNaam })
