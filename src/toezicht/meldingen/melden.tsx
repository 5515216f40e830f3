import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { emptyForm } from '#src/platform/components/index.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { type Limit, spend, spendForAddress, spendForOrigin } from '#src/platform/web/limits.ts'
import { report } from './changes.ts'
import { MeldForm, Wat } from './forms.ts'
import { DankPage, MeldPage, MijnMeldingenPage, VolgPage, VolgVervallenPage } from './meld-views.tsx'
import { onderwerpVan } from './onderwerpen.ts'
import { may } from './policy.ts'
import { findGevolgd, listGevolgd } from './queries.ts'

const perMember: Limit = { name: 'melden-lid', points: 30, seconds: 24 * 3600 }
const perOrigin: Limit = { name: 'melden-netwerk', points: 30, seconds: 3600 }
const perAddress: Limit = { name: 'melden-adres', points: 3, seconds: 3600 }

/** The reporter's side: saying what is wrong, and following what came of it. */
export const melden = new Hono<Env>()

/** What the address says is to be reported. One can report what one may see; the rest is not there. */
async function wanted(c: Ctx) {
  const { wat, id } = Wat.parse(c.req.query())
  const onderwerp = await onderwerpVan(c.var, wat)
  await onderwerp.find(c.var.db, c.var.actor, id)
  return { wat, id, onderwerp }
}

melden.get(paths.melden.pattern, async (c) => {
  const { wat, id, onderwerp } = await wanted(c)
  allow(c, may.report(c.var.actor))
  return c.html(<MeldPage shell={c.var.shell} form={emptyForm} wat={wat} id={id} dit={onderwerp.dit} />)
})

melden.post(paths.melden.pattern, async (c) => {
  const { wat, id, onderwerp } = await wanted(c)
  allow(c, may.report(c.var.actor))
  const { actor, shell } = c.var
  await (actor ? spend(c, perMember, actor.id) : spendForOrigin(c, perOrigin))
  const read = await readForm(c, MeldForm, { besloten: true })
  if (!read.ok)
    return c.html(<MeldPage shell={shell} wat={wat} id={id} form={read.form} dit={onderwerp.dit} />, 422)
  const { email } = read.data
  if (!actor && email) await spendForAddress(c, perAddress, email)
  const meldingId = await report(c.var, { soort: wat, onderwerpId: id, form: read.data })
  await c.var.enqueue('meld-aan-adviesteam', { meldingId })
  if (!actor && email) await c.var.enqueue('stuur-melding-ontvangst', { meldingId })
  return c.redirect(paths.gemeld(), 303)
})

melden.get(paths.gemeld.pattern, (c) => {
  allow(c, may.report(c.var.actor))
  return c.html(<DankPage shell={c.var.shell} />)
})

/** The address holds a secret: it is not kept. */
melden.get(paths.meldingVolgen.pattern, async (c) => {
  allow(c, may.report(c.var.actor))
  c.header('Cache-Control', 'no-store')
  const melding = await findGevolgd(c.var.db, c.req.param('token'))
  if (!melding) return c.html(<VolgVervallenPage shell={c.var.shell} />, 410)
  return c.html(<VolgPage shell={c.var.shell} melding={melding} />)
})

melden.get(paths.mijnMeldingen.pattern, async (c) => {
  allow(c, may.followOwn(c.var.actor))
  const meldingen = await listGevolgd(c.var.db, actorOf(c))
  return c.html(<MijnMeldingenPage shell={c.var.shell} meldingen={meldingen} />)
})
