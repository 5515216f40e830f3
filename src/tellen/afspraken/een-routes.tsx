import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { actorOf, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { allowIn } from '#src/proeftuinen/proeftuin/opened.ts'
import { wieVan } from '#src/tellen/plekken/wie.ts'
import { typUren } from '#src/tellen/telregimes/uren-veld.ts'
import type { Versie } from './afspraak.ts'
import { AfspraakPage } from './afspraak-view.tsx'
import { mistReden } from './betrokken.ts'
import { changeAfspraak, confirmAfspraak, noteUitkomst } from './changes.ts'
import { AfspraakBewerkenPage } from './form-view.tsx'
import { AkkoordForm, metSamenhangVan, UitkomstForm, VersieVelden } from './forms.ts'
import { geleverd } from './geleverd.ts'
import { type Geopend, openAfspraak } from './opened.ts'
import { may } from './policy.ts'
import { isGegund } from './queries.ts'
import { said } from './said.ts'

/** One afspraak: what it says, how it went, and who says so. */
export const een = new Hono<Env>()

const opened = (c: Ctx) => openAfspraak(c, c.req.param('id') ?? '')

type Shown = { form: FormState; status?: 422 }

async function show(c: Ctx, { afspraak, proeftuin }: Geopend, { form, status }: Shown) {
  const { db, actor, shell } = c.var
  const [levering = null] = await geleverd(db, actor, { p: proeftuin, afspraken: [afspraak] })
  const page = { shell, proeftuin, afspraak, levering, form, organisatieId: actorOf(c).organisatieId }
  return c.html(
    <AfspraakPage
      {...page}
      magWijzigen={may.add(actor, proeftuin)}
      magBevestigen={may.confirm(actor, proeftuin, afspraak)}
    />,
    status ?? 200,
  )
}

een.get(paths.afspraak.pattern, async (c) => {
  const geopend = await opened(c)
  allowIn(c, geopend.proeftuin, may.view(c.var.actor, geopend.proeftuin, geopend.afspraak))
  return show(c, geopend, { form: emptyForm })
})

const allowConfirm = (c: Ctx, { proeftuin, afspraak }: Geopend) =>
  allowIn(c, proeftuin, may.confirm(c.var.actor, proeftuin, afspraak))

een.post(paths.afspraakUitkomst.pattern, async (c) => {
  const geopend = await opened(c)
  allowConfirm(c, geopend)
  const read = await readForm(c, UitkomstForm)
  if (!read.ok) return show(c, geopend, { form: read.form, status: 422 })
  const { id } = geopend.afspraak
  await noteUitkomst(c.var, wieVan(actorOf(c)), { id, ...read.data })
  return done(c, paths.afspraak(id), said.afspraakuitkomst)
})

een.post(paths.afspraakAkkoord.pattern, async (c) => {
  const geopend = await opened(c)
  allowConfirm(c, geopend)
  const read = await readForm(c, AkkoordForm)
  if (!read.ok) return show(c, geopend, { form: { values: {}, problems: read.form.problems }, status: 422 })
  const { id } = geopend.afspraak
  await confirmAfspraak(c.var, wieVan(actorOf(c)), { id, over: read.data.over })
  return done(c, paths.afspraak(id), said.afspraakbevestigd)
})

const allowAdd = (c: Ctx, { proeftuin }: Geopend) => allowIn(c, proeftuin, may.add(c.var.actor, proeftuin))

async function showEdit(c: Ctx, geopend: Geopend, { form, status }: Shown) {
  const gegund = await isGegund(c.var.db, geopend.proeftuin.id)
  const page = { shell: c.var.shell, gegund, form }
  return c.html(<AfspraakBewerkenPage {...geopend} {...page} />, status ?? 200)
}

const komma = (getal: string | null) => getal && String(Number(getal)).replace('.', ',')

const ingevuld = (nu: Versie): FormState =>
  formOf({
    ...nu,
    aantal: komma(nu.aantal),
    bedrag: komma(nu.bedrag),
    loondeel: komma(nu.loondeel),
    uren: typUren(nu.minutenPerWeek),
  })

een.get(paths.afspraakBewerken.pattern, async (c) => {
  const geopend = await opened(c)
  allowAdd(c, geopend)
  return showEdit(c, geopend, { form: ingevuld(geopend.afspraak.versies[0]) })
})

een.post(paths.afspraakBewerken.pattern, async (c) => {
  const geopend = await opened(c)
  allowAdd(c, geopend)
  const { id, soort } = geopend.afspraak
  const read = await readForm(c, metSamenhangVan(VersieVelden, soort))
  if (!read.ok) return showEdit(c, geopend, { form: read.form, status: 422 })
  const fout = await mistReden(c.var.db, geopend.proeftuin.id, read.data)
  if (fout) {
    const form = { values: valuesOf(c.var.body ?? {}), problems: { [fout.veld]: fout.probleem } }
    return showEdit(c, geopend, { form, status: 422 })
  }
  const { versie, ...inhoud } = read.data
  await changeAfspraak(c.var, wieVan(actorOf(c)), { id, versie, inhoud })
  return done(c, paths.afspraak(id), said.afspraakgewijzigd)
})
