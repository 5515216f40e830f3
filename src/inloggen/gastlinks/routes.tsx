import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { everyone } from '#src/platform/actor.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { type Limit, spendForAddress, spendForOrigin } from '#src/platform/web/limits.ts'
import { noteOpened, noteUsed, passOn } from './changes.ts'
import { doelVan } from './doel.ts'
import { DoorgaveForm } from './forms.ts'
import { meesteKeren } from './gastlink.ts'
import { notKept, type Open, perOrigin, whileOpen } from './opened.tsx'
import { findGastlink } from './queries.ts'
import { BedanktPage, VraagPage } from './views.tsx'

const perReceiver: Limit = {
  name: 'gastlink-ontvanger',
  points: 5,
  seconds: 24 * 3600,
  said: 'Dit adres kreeg vandaag al genoeg vragen uit Vonk. Probeer het morgen opnieuw.',
}

/** What somebody answers who does not sign in. */
export const gastlinks = new Hono<Env>()

for (const { pattern } of [paths.gastlink, paths.gastantwoord, paths.gastdoorgave])
  gastlinks.use(pattern, notKept)

type Forms = { form?: FormState; doorgave?: FormState; status?: 200 | 422 }

async function show(c: Ctx, open: Open, { form = emptyForm, doorgave = emptyForm, status = 200 }: Forms) {
  const { doel, gevraagde } = open
  if ('pagina' in doel) return doel.pagina(c, { ...open, doorgave, status })
  const getoond = await doel.toon(c.var.db, gevraagde)
  const page = { ...open, doel, getoond, form, doorgave }
  return c.html(<VraagPage shell={c.var.shell} {...page} />, status)
}

gastlinks.get(
  paths.gastlink.pattern,
  whileOpen(async (c, open) => {
    await noteOpened(c.var.db, c.var.actor, open.link)
    return show(c, open, {})
  }),
)

gastlinks.post(
  paths.gastantwoord.pattern,
  whileOpen(async (c, open) => {
    const { link, doel, gevraagde, sleutel } = open
    const read = await doel.lees((form) => readForm(c, form))
    if (!read.ok) return show(c, open, { form: read.form, status: 422 })
    await noteUsed(c.var.db, c.var.actor, link)
    await read.doe(c.var, gevraagde)
    return c.redirect(paths.gastantwoord(sleutel), 303)
  }),
)

/** What became of it, for who just answered or passed it on. */
gastlinks.get(paths.gastantwoord.pattern, async (c) => {
  const { db, shell } = c.var
  allow(c, everyone)
  const sleutel = c.req.param('sleutel')
  const link = await findGastlink(db, sleutel)
  if (link?.doorgegevenOp) return c.html(<BedanktPage shell={shell} tekst={doorgegeven} />)
  if (!link?.gebruiktOp) return c.redirect(paths.gastlink(sleutel), 303)
  const doel = await doelVan(c.var, link.doel)
  return c.html(<BedanktPage shell={shell} tekst={await doel.bedankt(db, link.onderwerpId)} />)
})

const doorgegeven = 'Jij hoeft niets meer te doen. Deze link werkt niet meer.'

gastlinks.post(
  paths.gastdoorgave.pattern,
  whileOpen(async (c, open) => {
    const { link, doel, sleutel } = open
    const read = await readForm(c, DoorgaveForm, { besloten: true })
    if (!read.ok) return show(c, open, { doorgave: read.form, status: 422 })
    const email = link.keer < meesteKeren ? read.data.email : null
    const problem = email && (await problemWith(c, open, email))
    if (problem) {
      await spendForOrigin(c, perOrigin)
      const doorgave = { values: valuesOf(c.var.body ?? {}), problems: { email: problem } }
      return show(c, open, { doorgave, status: 422 })
    }
    if (email) await spendForAddress(c, perReceiver, email)
    const gastlinkId = await passOn(c.var.db, link, email)
    if (gastlinkId) await c.var.enqueue('stuur-gastlink', { gastlinkId })
    else await doel.nietAanMij(c.var, link.onderwerpId)
    return c.redirect(paths.gastantwoord(sleutel), 303)
  }),
)

const problemWith = async (c: Ctx, { link, doel, gevraagde }: Open, email: string) =>
  email.toLowerCase() === link.email?.toLowerCase()
    ? 'Dit is je eigen adres. Schrijf dat van iemand anders, of laat het leeg.'
    : doel.probleem(c.var.db, { ...gevraagde, email })
