import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { emptyForm } from '#src/platform/components/index.ts'
import { formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { filled } from '#src/platform/places.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done, saved } from '#src/platform/web/done.ts'
import { changeOrganisatie, createOrganisatie, resolveOuder } from './changes.ts'
import { domeinen } from './domein-routes.tsx'
import { OrganisatieFormPage } from './form-view.tsx'
import { OrganisatieForm, organisatieEditForm, Zoek } from './forms.ts'
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
import {
  countPerSoort,
  findOpvolger,
  findOrganisatie,
  listDomeinen,
  listOnderdelen,
  listOrganisaties,
  searchOrganisaties,
} from './queries.ts'
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
  const [list, counts] = await Promise.all([listOrganisaties(db, filters), countPerSoort(db, filters.q)])
  return c.html(
    <OrganisatiesPage
      {...list}
      shell={shell}
      counts={counts}
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

organisaties.get(paths.nieuweOrganisatie.pattern, (c) => {
  allow(c, may.create(c.var.actor))
  return c.html(<OrganisatieFormPage shell={c.var.shell} form={emptyForm} />)
})

organisaties.post(paths.nieuweOrganisatie.pattern, async (c) => {
  const { db, shell } = c.var
  allow(c, may.create(c.var.actor))
  const read = await readForm(c, OrganisatieForm)
  if (!read.ok) return c.html(<OrganisatieFormPage shell={shell} form={read.form} />, 422)
  const { ouderId, problem } = await resolveOuder(db, read.data.ouder, null)
  if (problem)
    return c.html(<OrganisatieFormPage shell={shell} form={await typedWith(c, { ouder: problem })} />, 422)
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
  return c.html(
    <OrganisatieFormPage shell={c.var.shell} organisatie={organisatie} form={formFor(organisatie)} />,
  )
})

organisaties.post(paths.organisatieBewerken.pattern, async (c) => {
  const { db, shell } = c.var
  const organisatie = await findOrganisatie(db, c.var.actor, c.req.param('id'))
  allow(c, may.edit(c.var.actor))
  const read = await readForm(c, organisatieEditForm(organisatie))
  if (!read.ok)
    return c.html(<OrganisatieFormPage shell={shell} organisatie={organisatie} form={read.form} />, 422)
  const { ouderId, problem } = await resolveOuder(db, read.data.ouder, organisatie.id)
  if (problem) {
    const form = await typedWith(c, { ouder: problem })
    return c.html(<OrganisatieFormPage shell={shell} organisatie={organisatie} form={form} />, 422)
  }
  const changed = await changeOrganisatie(db, actorOf(c), { organisatie, edit: read.data, ouderId })
  if (!changed) return conflict(c, organisatie.id)
  return done(c, paths.organisatie(organisatie.id), saved)
})

/** What is there now beside what was typed. */
async function conflict(c: Ctx, id: string) {
  const { db, shell } = c.var
  const [organisatie, form] = [await findOrganisatie(db, c.var.actor, id), await typedWith(c, {})]
  return c.html(<OrganisatieFormPage shell={shell} organisatie={organisatie} form={form} conflict />, 409)
}

const typedWith = async (c: Ctx, problems: Record<string, string>) => ({
  values: valuesOf(await bodyOf(c)),
  problems,
})

const formFor = (organisatie: Organisatie) => formOf({ ...organisatie, ouder: organisatie.ouderNaam })
