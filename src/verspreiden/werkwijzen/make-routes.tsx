import { Hono } from 'hono'
import type { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import type { FormState } from '#src/platform/components/index.ts'
import { formOf, type Read, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { openingOf, widerOnPurpose } from '#src/platform/forms/verbreding.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done, saved } from '#src/platform/web/done.ts'
import { openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { type Bronkeuze, bronProbleem, gekozenIn, listKeuze, type Werk } from './bronnen.ts'
import { changeWerkwijze, makeWerkwijze, publishWerkwijze } from './changes.ts'
import { EditPage, KiesPage, NieuwPage, PublicatiePage } from './edit-views.tsx'
import { ConceptForm, NieuweVersieForm, PublicatieForm, WerkwijzeForm } from './forms.ts'
import { type Keuzes, listKeuzes, uitKeuzes } from './keuzes.ts'
import { listLessen } from './lessen.ts'
import { openWerkwijze } from './opened.ts'
import { may } from './policy.ts'
import { herschikt, verzoekIn } from './rijen.ts'
import { said } from './said.ts'
import { rijwaarden } from './verschillen.ts'
import type { Werkwijze } from './werkwijze.ts'

/** Made, changed and published. */
export const maken = new Hono<Env>()

const werkwijzeOf = (c: Ctx) => openWerkwijze(c, c.req.param('id') ?? '')

/** The form with its rows as a button asked for; null when it was sent to be kept. */
async function asked(c: Ctx): Promise<FormState | null> {
  const body = await bodyOf(c)
  const verzoek = verzoekIn(body.doe)
  return verzoek && { values: herschikt(valuesOf(body), verzoek), problems: {} }
}

const keuzeVoor = (c: Ctx, werk: Werk) => listKeuze(c.var.db, actorOf(c), werk)

type Met = { keuzes: Keuzes; werk: Werk; keuze: Bronkeuze[] }

/** Of what is in the lists, and of proeftuinen that the actor may choose. */
const readWith = async <T extends { categorie: string; doelgroepen: string[]; bronnen: string[] }>(
  c: Ctx,
  form: z.ZodType<T>,
  { keuzes, werk, keuze }: Met,
): Promise<Read<T>> =>
  readForm(
    c,
    uitKeuzes(form, keuzes).superRefine(({ bronnen }, check) => {
      const message = bronProbleem(werk, keuze, bronnen)
      if (message) check.addIssue({ code: 'custom', path: ['bronnen'], message })
    }),
  )

maken.get(paths.nieuweWerkwijze.pattern, async (c) => {
  const { shell } = c.var
  allow(c, may.start(c.var.actor))
  const proeftuinId = c.req.query('proeftuin')
  if (!proeftuinId)
    return c.html(<KiesPage shell={shell} proeftuinen={await keuzeVoor(c, { id: null, bronIds: [] })} />)
  const proeftuin = await openProeftuin(c, proeftuinId)
  allow(c, may.make(c.var.actor, proeftuin))
  return c.html(await nieuwPage(c, proeftuin, beginOf(proeftuin)))
})

async function nieuwPage(c: Ctx, proeftuin: Proeftuin, form: FormState) {
  const { db, shell } = c.var
  const keuzes = await listKeuzes(db)
  const lessen = await listLessen(db, actorOf(c), proeftuin)
  const keuze = (await keuzeVoor(c, werkOf(proeftuin))).filter(({ vast }) => !vast)
  const props = { shell, form, keuzes, keuze, proeftuin, lessen }
  return <NieuwPage {...props} />
}

/** What is begun from this proeftuin, is made of it. */
const werkOf = ({ id }: Proeftuin): Werk => ({ id: null, bronIds: [id] })

/** What a proeftuin knows already of the werkwijze that is made of it. */
const beginOf = ({
  titel,
  categorie,
  fasen,
  routes,
  doelgroepen,
  organisatiesoort,
}: Proeftuin): FormState => {
  const begin = {
    titel,
    categorie,
    fasen: [...new Set(fasen.map(({ fase }) => fase))],
    routes,
    doelgroepen,
    organisatiesoorten: [organisatiesoort],
    'stappen.0.titel': '',
    'stappen.1.titel': '',
    'stappen.2.titel': '',
  }
  return formOf(begin)
}

maken.post(paths.nieuweWerkwijze.pattern, async (c) => {
  const proeftuin = await openProeftuin(c, c.req.query('proeftuin') ?? '')
  allow(c, may.make(c.var.actor, proeftuin))
  const other = await asked(c)
  if (other) return c.html(await nieuwPage(c, proeftuin, other))
  const werk = werkOf(proeftuin)
  const met = { keuzes: await listKeuzes(c.var.db), werk, keuze: await keuzeVoor(c, werk) }
  const read = await readWith(c, WerkwijzeForm, met)
  if (!read.ok) return c.html(await nieuwPage(c, proeftuin, read.form), 422)
  const id = await makeWerkwijze(c.var.db, actorOf(c), { proeftuin, input: read.data })
  return done(c, paths.werkwijze(id), said.werkwijze)
})

maken.get(paths.werkwijzeBewerken.pattern, async (c) => {
  const werkwijze = await werkwijzeOf(c)
  allow(c, may.edit(c.var.actor, werkwijze))
  const { stappen: _, valkuilen: __, ...rest } = werkwijze
  const keuze = await keuzeVoor(c, werkwijze)
  const form = formOf({ ...rest, ...rijwaarden(werkwijze), bronnen: gekozenIn(keuze) })
  return c.html(await editPage(c, { werkwijze, keuze, form }))
})

type Shown = { werkwijze: Werkwijze; keuze: Bronkeuze[]; form: FormState; conflict?: boolean }

const editPage = async (c: Ctx, shown: Shown) => (
  <EditPage shell={c.var.shell} keuzes={await listKeuzes(c.var.db, shown.werkwijze.doelgroepen)} {...shown} />
)

maken.post(paths.werkwijzeBewerken.pattern, async (c) => {
  const werkwijze = await werkwijzeOf(c)
  allow(c, may.edit(c.var.actor, werkwijze))
  const other = await asked(c)
  const keuze = await keuzeVoor(c, werkwijze)
  if (other) return c.html(await editPage(c, { werkwijze, keuze, form: other }))
  const keuzes = await listKeuzes(c.var.db, werkwijze.doelgroepen)
  const met = { keuzes, werk: werkwijze, keuze }
  const read = await readWith(c, formFor(werkwijze), met)
  if (!read.ok) return c.html(await editPage(c, { werkwijze, keuze, form: read.form }), 422)
  const changed = await changeWerkwijze(c.var.db, actorOf(c), { werkwijze, keuze, input: read.data })
  if (changed)
    return done(c, paths.werkwijze(werkwijze.id), werkwijze.gepubliceerdOp ? said.nieuweVersie : saved)
  const typed = { values: valuesOf(await bodyOf(c)), problems: {} }
  const now = await werkwijzeOf(c)
  const shown = { werkwijze: now, keuze: await keuzeVoor(c, now), form: typed, conflict: true }
  return c.html(await editPage(c, shown), 409)
})

/** A concept is for who makes it; of what was published a wider circle is confirmed, and each change says why. */
const formFor = (werkwijze: Werkwijze) =>
  werkwijze.gepubliceerdOp ? widerOnPurpose(NieuweVersieForm, openingOf(werkwijze)) : ConceptForm

maken.get(paths.werkwijzePublicatie.pattern, async (c) => {
  const werkwijze = await werkwijzeOf(c)
  allow(c, may.publish(c.var.actor, werkwijze))
  const { zichtbaarheid } = werkwijze
  return c.html(<PublicatiePage shell={c.var.shell} werkwijze={werkwijze} form={formOf({ zichtbaarheid })} />)
})

maken.post(paths.werkwijzePublicatie.pattern, async (c) => {
  const werkwijze = await werkwijzeOf(c)
  allow(c, may.publish(c.var.actor, werkwijze))
  const read = await readForm(c, widerOnPurpose(PublicatieForm, openingOf({ zichtbaarheid: 'team' })))
  if (!read.ok)
    return c.html(<PublicatiePage shell={c.var.shell} werkwijze={werkwijze} form={read.form} />, 422)
  await publishWerkwijze(c.var.db, actorOf(c), { id: werkwijze.id, ...read.data })
  return done(c, paths.werkwijze(werkwijze.id), said.gepubliceerd)
})
