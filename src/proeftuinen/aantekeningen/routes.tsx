import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { paths } from '#src/paths/index.ts'
import { everyone } from '#src/platform/actor.ts'
import type { FormState } from '#src/platform/components/index.ts'
import { sendFeed } from '#src/platform/feed.ts'
import { formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { widerOnPurpose } from '#src/platform/forms/verbreding.ts'
import { readCursor } from '#src/platform/keyset.ts'
import { today } from '#src/platform/today.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done, saved } from '#src/platform/web/done.ts'
import { openingIn } from '#src/proeftuinen/proeftuin/kring.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { type Aantekening, aantekeningsoorten, regelHref } from './aantekening.ts'
import { addAantekening, correctAantekening, removeAantekening } from './changes.ts'
import { feedOf } from './feed.ts'
import { aantekeningForm, correctieForm } from './forms.ts'
import { listLessen } from './lessen.ts'
import { kringenFor, may } from './policy.ts'
import { findAantekening, listVersies } from './queries.ts'
import { said } from './said.ts'
import { AddPage, CorrectPage, VersiesPage } from './views.tsx'

export const aantekeningen = new Hono<Env>()

const proeftuinOf = (c: Ctx) => openProeftuin(c, c.req.param('id') ?? '')
const noteOf = (c: Ctx, proeftuin: Proeftuin) =>
  findAantekening(c.var.db, c.var.actor, { proeftuin, id: c.req.param('aantekening') ?? '' })
const limits = (c: Ctx, proeftuin: Proeftuin) => ({
  kringen: kringenFor(c.var.actor, proeftuin),
})

/** The lessons of all that everybody may read; a reader of feeds is nobody. */
aantekeningen.get(paths.lessenFeed.pattern, etag(), async (c) => {
  allow(c, everyone)
  const na = readCursor(c.req.query('na'))
  return sendFeed(c, feedOf(na ? c.req.query('na') : undefined, await listLessen(c.var.db, na)))
})

aantekeningen.get(paths.aantekeningen.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  allowIn(c, proeftuin, may.add(c.var.actor, proeftuin))
  const soort = aantekeningsoorten.find((one) => one === c.req.query('soort')) ?? 'waarneming'
  const kringen = kringenFor(c.var.actor, proeftuin)
  const zichtbaarheid = kringen.find((kring) => kring === proeftuin.zichtbaarheid) ?? 'team'
  const form = formOf({ soort, datum: today(), fase: proeftuin.fase, zichtbaarheid })
  return c.html(<AddPage shell={c.var.shell} proeftuin={proeftuin} kringen={kringen} form={form} />)
})

aantekeningen.post(paths.aantekeningen.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  allowIn(c, proeftuin, may.add(c.var.actor, proeftuin))
  const read = await readForm(c, aantekeningForm(limits(c, proeftuin)))
  const kringen = kringenFor(c.var.actor, proeftuin)
  if (!read.ok)
    return c.html(
      <AddPage shell={c.var.shell} proeftuin={proeftuin} kringen={kringen} form={read.form} />,
      422,
    )
  const id = await addAantekening(c.var.db, actorOf(c), { proeftuinId: proeftuin.id, form: read.data })
  return done(c, regelHref(proeftuin.id, id), said.aantekening)
})

aantekeningen.get(paths.aantekening.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  const aantekening = await noteOf(c, proeftuin)
  allowIn(c, proeftuin, may.correct(c.var.actor, proeftuin, aantekening))
  return c.html(
    <CorrectPage
      shell={c.var.shell}
      proeftuin={proeftuin}
      aantekening={aantekening}
      kringen={kringenFor(c.var.actor, proeftuin)}
      form={formOf(aantekening)}
    />,
  )
})

aantekeningen.post(paths.aantekening.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  const aantekening = await noteOf(c, proeftuin)
  allowIn(c, proeftuin, may.correct(c.var.actor, proeftuin, aantekening))
  const show = (now: Aantekening, form: FormState, status: 409 | 422) => {
    const kringen = kringenFor(c.var.actor, proeftuin)
    const props = { shell: c.var.shell, proeftuin, kringen, aantekening: now, form, stale: status === 409 }
    return c.html(<CorrectPage {...props} />, status)
  }
  const read = await readForm(
    c,
    widerOnPurpose(correctieForm(limits(c, proeftuin)), openingIn(proeftuin, aantekening)),
  )
  if (!read.ok) return show(aantekening, read.form, 422)
  if (await correctAantekening(c.var.db, actorOf(c), { aantekening, ...read.data })) {
    return done(c, regelHref(proeftuin.id, aantekening.id), saved)
  }
  return show(await noteOf(c, proeftuin), { values: valuesOf(c.var.body ?? {}), problems: {} }, 409)
})

aantekeningen.post(paths.aantekeningVerwijdering.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  const aantekening = await noteOf(c, proeftuin)
  allowIn(c, proeftuin, may.correct(c.var.actor, proeftuin, aantekening))
  await removeAantekening(c.var.db, actorOf(c), aantekening)
  return done(c, paths.proeftuin(proeftuin.id), said.verwijderd)
})

aantekeningen.get(paths.aantekeningVersies.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  const aantekening = await noteOf(c, proeftuin)
  allowIn(c, proeftuin, mayProeftuin.readPart(c.var.actor, proeftuin, aantekening))
  const versies = await listVersies(c.var.db, c.var.actor, { proeftuin, id: aantekening.id })
  return c.html(
    <VersiesPage
      shell={c.var.shell}
      proeftuin={proeftuin}
      aantekening={aantekening}
      versies={versies}
      named={mayProeftuin.seeNames(c.var.actor, proeftuin)}
    />,
  )
})
