import { Hono } from 'hono'
import { listWachtend } from '#src/netwerk/organisatiebeheer/queries.ts'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { filled } from '#src/platform/places.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, allow, type Ctx, type Env, reveal } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import type { Aanmelding, Gast } from './aanmelding.ts'
import { AanmeldingPage, type AanmeldingProps, type Forms } from './aanmelding-view.tsx'
import { admit, admitGast, ask, refuse } from './decisions.ts'
import { AdviesteamPage } from './desk-view.tsx'
import { type OrganisatieData, ToelatingForm, VraagForm, WeigeringForm } from './forms.ts'
import { GastPage, type GastProps } from './gast-view.tsx'
import { findGast, listGasten } from './gasten.ts'
import { opBureau } from './places.ts'
import { may } from './policy.ts'
import { findAanmelding, findWerkplek, listOpen } from './queries.ts'
import { said } from './said.ts'

/** The adviesteam's desk. For anybody else it is not there. */
export const adviesteam = new Hono<Env>()

function decide(c: Ctx) {
  reveal(c, may.handle(c.var.actor))
  return actorOf(c)
}

adviesteam.get(paths.adviesteam.pattern, async (c) => {
  const actor = decide(c)
  const [aanmeldingen, gasten, beheer, verder] = await Promise.all([
    listOpen(c.var.db, actor),
    listGasten(c.var.db, actor),
    listWachtend(c.var.db, actor),
    filled(c.var, opBureau, c.var.deps.config),
  ])
  return c.html(
    <AdviesteamPage
      shell={c.var.shell}
      aanmeldingen={aanmeldingen}
      gasten={gasten}
      beheer={beheer}
      verder={verder}
    />,
  )
})

adviesteam.get(paths.aanmelding.pattern, async (c) => {
  const actor = decide(c)
  const aanmelding = await findAanmelding(c.var.db, actor, c.req.param('id'))
  return page(c, { aanmelding, forms: formsFor(aanmelding) })
})

adviesteam.post(paths.aanmeldingToelating.pattern, async (c) => {
  const actor = decide(c)
  allow(c, may.admit(actor))
  const { db } = c.var
  const aanmelding = await findAanmelding(db, actor, c.req.param('id'))
  const read = await readForm(c, ToelatingForm)
  if (!read.ok) return show(c, aanmelding, { toelating: read.form })
  const { werkplek, problems } = await werkplekOf(c, read.data)
  if (!werkplek) return show(c, aanmelding, { toelating: await typed(c, problems) })
  const lidId = await admit(db, actor, {
    aanmelding,
    versie: read.data.versie,
    werkplek,
    config: c.var.deps.config,
  })
  if (!lidId) return conflict(c, 'toelating')
  await c.var.enqueue('stuur-welkom', { lidId })
  return done(c, paths.adviesteam(), said.aanmeldingtoegelaten)
})

adviesteam.post(paths.aanmeldingVraag.pattern, async (c) => {
  const actor = decide(c)
  const aanmelding = await findAanmelding(c.var.db, actor, c.req.param('id'))
  const read = await readForm(c, VraagForm, { besloten: true })
  if (!read.ok) return show(c, aanmelding, { vraag: read.form })
  const versie = await ask(c.var.db, actor, { id: aanmelding.id, ...read.data })
  if (!versie) return conflict(c, 'vraag')
  await tell(c, aanmelding.id, versie)
  return done(c, paths.adviesteam(), said.aanmeldinggevraagd)
})

adviesteam.post(paths.aanmeldingWeigering.pattern, async (c) => {
  const actor = decide(c)
  const aanmelding = await findAanmelding(c.var.db, actor, c.req.param('id'))
  const read = await readForm(c, WeigeringForm, { besloten: true })
  if (!read.ok) return show(c, aanmelding, { weigering: read.form })
  const versie = await refuse(c.var.db, actor, { id: aanmelding.id, ...read.data })
  if (!versie) return conflict(c, 'weigering')
  await tell(c, aanmelding.id, versie)
  return done(c, paths.adviesteam(), said.aanmeldinggeweigerd)
})

adviesteam.get(paths.gast.pattern, async (c) => {
  const gast = await findGast(c.var.db, decide(c), c.req.param('id'))
  return gastPage(c, { gast, form: formForGast(gast) })
})

adviesteam.post(paths.gastToelating.pattern, async (c) => {
  const actor = decide(c)
  allow(c, may.admit(actor))
  const { db } = c.var
  const gast = await findGast(db, actor, c.req.param('id'))
  const read = await readForm(c, ToelatingForm)
  if (!read.ok) return gastPage(c, { gast, form: read.form }, 422)
  const { werkplek, problems } = await werkplekOf(c, read.data)
  if (!werkplek) return gastPage(c, { gast, form: await typed(c, problems) }, 422)
  const { versie } = read.data
  if (!(await admitGast(db, actor, { gast, versie, werkplek })))
    return gastPage(c, { gast, form: await typed(c), conflict: true }, 409)
  await c.var.enqueue('stuur-welkom', { lidId: gast.id })
  return done(c, paths.adviesteam(), said.aanmeldingtoegelaten)
})

type Status = 200 | 409 | 422
type Shown<P> = Omit<P, 'shell' | 'mayAdmit'>

const page = (c: Ctx, shown: Shown<AanmeldingProps>, status: Status = 200) =>
  c.html(<AanmeldingPage shell={c.var.shell} mayAdmit={may.admit(c.var.actor)} {...shown} />, status)

const gastPage = (c: Ctx, shown: Shown<GastProps>, status: Status = 200) =>
  c.html(<GastPage shell={c.var.shell} mayAdmit={may.admit(c.var.actor)} {...shown} />, status)

const formsFor = (a: Aanmelding): Forms => ({
  toelating: formOf({ organisatie: a.organisatie, soort: a.organisatieId ? null : a.soort }),
  vraag: emptyForm,
  weigering: emptyForm,
})

const formForGast = ({ organisatie }: Gast) => formOf({ organisatie })

const tell = (c: Ctx, aanmeldingId: string, versie: number) =>
  c.var.enqueue('stuur-aanmelding-stand', { aanmeldingId, versie })

const show = (c: Ctx, aanmelding: Aanmelding, changed: Partial<Forms>) => {
  const forms = { ...formsFor(aanmelding), ...changed }
  return page(c, { aanmelding, forms }, 422)
}

/** Somebody else was first: what is there now, and what was typed. */
async function conflict(c: Ctx, which: keyof Forms) {
  const aanmelding = await findAanmelding(c.var.db, c.var.actor, c.req.param('id') ?? '')
  const forms = { ...formsFor(aanmelding), [which]: await typed(c) }
  return page(c, { aanmelding, forms, conflict: which }, 409)
}

const typed = async (c: Ctx, problems: Record<string, string> = {}): Promise<FormState> => ({
  values: valuesOf(await bodyOf(c)),
  problems,
})

async function werkplekOf(c: Ctx, { organisatie, soort }: OrganisatieData) {
  const { werkplek, several, problem } = await findWerkplek(c.var.db, organisatie, soort)
  if (several) return { werkplek: null, problems: { organisatie: severalNamed } }
  return { werkplek, problems: problem ? { organisatie: problem } : { soort: notThere } }
}

const severalNamed = 'Er zijn meer organisaties met deze naam. Geef ze eerst elk een eigen naam.'
const notThere =
  'Vonk kent geen organisatie met deze naam. Kies hier een soort om haar toe te voegen, of kies een naam uit de lijst.'
