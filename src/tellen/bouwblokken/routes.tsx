import { Hono } from 'hono'
import { findOrganisatie } from '#src/netwerk/organisaties/queries.ts'
import { findRegio } from '#src/netwerk/regios/queries.ts'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { formOf, problemsOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import type { Bouwblok } from './bouwblok.ts'
import { addBouwblok, addVersie } from './changes.ts'
import { VersiePage } from './form-view.tsx'
import { BouwblokForm, RekenForm, VersieForm } from './forms.ts'
import { may } from './policy.ts'
import { findBouwblok, listBouwblokken } from './queries.ts'
import { said } from './said.ts'
import { BouwblokkenPage, BouwblokPage, type Tabel } from './views.tsx'

/** The table of a client organisation, that of a region, and each bouwblok in them. */
export const bouwblokken = new Hono<Env>()

const typed = async (c: Ctx, problems: FormState['problems'] = {}): Promise<FormState> => ({
  values: valuesOf(await bodyOf(c)),
  problems,
})

/** A table, and whether who asks keeps it. */
type Gehouden = { tabel: Tabel; canKeep: boolean }

async function vanOrganisatie(c: Ctx): Promise<Gehouden> {
  const organisatie = await findOrganisatie(c.var.db, c.var.actor, c.req.param('id') ?? '')
  const { id, naam } = organisatie
  const terug = { href: paths.organisatie(id), label: naam }
  const tabel = { organisatieId: id, regio: null, naam, terug, action: paths.organisatieBouwblokken(id) }
  return { tabel, canKeep: may.keepOf(c.var.actor, organisatie) }
}

async function vanRegio(c: Ctx): Promise<Gehouden> {
  const { code, naam } = await findRegio(c.var.db, c.req.param('code') ?? '')
  const terug = { href: paths.regio(code), label: naam }
  const tabel = { organisatieId: null, regio: code, naam, terug, action: paths.regioBouwblokken(code) }
  return { tabel, canKeep: may.keepRegio(c.var.actor) }
}

async function showTabel(c: Ctx, { tabel, canKeep }: Gehouden, form: FormState = emptyForm) {
  const { db, actor, shell } = c.var
  const blokken = await listBouwblokken(db, actor, tabel)
  const props = { shell, tabel, blokken, canKeep, form }
  return c.html(<BouwblokkenPage {...props} />, form === emptyForm ? 200 : 422)
}

for (const { alle, van } of [
  { alle: paths.organisatieBouwblokken, van: vanOrganisatie },
  { alle: paths.regioBouwblokken, van: vanRegio },
]) {
  bouwblokken.get(alle.pattern, async (c) => {
    const gehouden = await van(c)
    allow(c, may.view(c.var.actor))
    return showTabel(c, gehouden)
  })

  bouwblokken.post(alle.pattern, async (c) => {
    const gehouden = await van(c)
    allow(c, gehouden.canKeep)
    const read = await readForm(c, BouwblokForm)
    if (!read.ok) return showTabel(c, gehouden, read.form)
    const { organisatieId, regio } = gehouden.tabel
    const owner = organisatieId === null ? { organisatieId, regio } : { organisatieId, regio: null }
    const uitslag = await addBouwblok(c.var.db, actorOf(c), { ...read.data, ...owner })
    if (uitslag.kind === 'bewaard') return done(c, paths.bouwblok(uitslag.id), said.bouwblokGezet)
    return showTabel(
      c,
      gehouden,
      await typed(c, uitslag.kind === 'fout' ? { [uitslag.veld]: uitslag.zin } : {}),
    )
  })
}

const versiesOf = (c: Ctx) => findBouwblok(c.var.db, c.var.actor, c.req.param('id') ?? '')

/** With an effort in the address: what it is worth. */
bouwblokken.get(paths.bouwblok.pattern, async (c) => {
  const { actor, shell } = c.var
  const versies = await versiesOf(c)
  allow(c, may.view(actor))
  const props = { shell, versies, canKeep: may.keep(actor, versies[0]) }
  return c.html(<BouwblokPage {...props} {...gerekend(c, versies[0])} />)
})

/** What was asked to reckon; nothing was asked without a query. */
function gerekend(c: Ctx, { eenheid }: Bouwblok) {
  const asked = c.req.query()
  const form = formOf(asked)
  const schema = RekenForm[eenheid]
  if (!Object.keys(schema.shape).some((veld) => asked[veld])) return { form, inzet: undefined }
  const read = schema.safeParse(asked)
  if (read.success) return { form, inzet: read.data }
  return { form: { ...form, problems: problemsOf(read.error) }, inzet: undefined }
}

type Shown = { form?: FormState; status?: 200 | 409 | 422 }

async function showVersie(c: Ctx, { form, status = 200 }: Shown) {
  const [nu] = await versiesOf(c)
  const props = { shell: c.var.shell, blok: nu, intussen: status === 409 }
  return c.html(<VersiePage {...props} form={form ?? filled(nu)} />, status)
}

/** As people write it: '40000', '36', '22,35'. */
const opPapier = (getal: string | null) => getal?.replace(/\.00$/, '').replace('.', ',')

const filled = (blok: Bouwblok) =>
  formOf({ ...blok, bedrag: opPapier(blok.bedrag), urenPerWeek: opPapier(blok.urenPerWeek) })

bouwblokken.get(paths.bouwblokVersies.pattern, async (c) => {
  const [nu] = await versiesOf(c)
  allow(c, may.keep(c.var.actor, nu))
  return showVersie(c, {})
})

bouwblokken.post(paths.bouwblokVersies.pattern, async (c) => {
  const [nu] = await versiesOf(c)
  allow(c, may.keep(c.var.actor, nu))
  const read = await readForm(c, VersieForm)
  if (!read.ok) return showVersie(c, { form: read.form, status: 422 })
  const uitslag = await addVersie(c.var.db, actorOf(c), { id: nu.id, ...read.data })
  if (uitslag.kind === 'bewaard') return done(c, paths.bouwblok(nu.id), said.bouwblokVersie)
  if (uitslag.kind === 'intussen') return showVersie(c, { form: await typed(c), status: 409 })
  return showVersie(c, { form: await typed(c, { [uitslag.veld]: uitslag.zin }), status: 422 })
})
