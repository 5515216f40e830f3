import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { emptyForm } from '#src/platform/components/index.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done, type Said } from '#src/platform/web/done.ts'
import { confirm, refuse, withdraw } from './changes.ts'
import { BevestigingForm, WeigeringForm } from './forms.ts'
import { gezienOf, listLezers } from './lezers.ts'
import { openOpening } from './opened.ts'
import { type Forms, OpeningPage } from './opening-view.tsx'
import { may } from './policy.ts'
import { findOpening, type Gevonden, listBevestigers, lockAanbesteding } from './queries.ts'
import { said } from './said.ts'

/** One proposal: what it opens to whom, and the decision of another. */
export const besluiten = new Hono<Env>()

const untouched: Forms = { bevestiging: emptyForm, weigering: emptyForm }

besluiten.get(paths.opening.pattern, async (c) => {
  const found = await openOpening(c, c.req.param('id'))
  allow(c, may.follow(c.var.actor, found.aanbesteding))
  return show(c, found)
})

type Shown = { forms?: Partial<Forms>; status?: 200 | 409 | 422 }

async function show(c: Ctx, { opening, aanbesteding }: Gevonden, { forms, status = 200 }: Shown = {}) {
  const { db, actor, shell, deps } = c.var
  const [lezers, bevestigers] = [
    await listLezers(db, actor, { opening, aanbesteding }),
    await listBevestigers(db, opening.id),
  ]
  const page = {
    shell,
    opening,
    aanbesteding,
    lezers,
    dagen: deps.config.opschortendeDagen,
    gezien: gezienOf(opening, aanbesteding, lezers),
    namen: bevestigers.map(({ naam }) => naam),
    canConfirm: may.confirm(actor, aanbesteding, opening),
    canWithdraw: may.withdraw(actor, aanbesteding, opening),
  }
  return c.html(<OpeningPage {...page} forms={{ ...untouched, ...forms }} changed={status === 409} />, status)
}

/** As it stands now, and until this request is done. */
async function locked(c: Ctx): Promise<Gevonden> {
  const { db, actor } = c.var
  const id = c.req.param('id') ?? ''
  const { aanbesteding } = await findOpening(db, actor, id)
  await lockAanbesteding(db, aanbesteding.id)
  return findOpening(db, actor, id)
}

besluiten.post(paths.openingBevestiging.pattern, async (c) => {
  const { db, actor } = c.var
  const found = await locked(c)
  const { opening, aanbesteding } = found
  allow(c, may.confirm(actor, aanbesteding, opening))
  const read = await readForm(c, BevestigingForm)
  if (!read.ok) return show(c, found, { forms: { bevestiging: read.form }, status: 422 })
  const lezers = await listLezers(db, actor, { opening, aanbesteding })
  if (read.data.gezien !== gezienOf(opening, aanbesteding, lezers)) return show(c, found, { status: 409 })
  await confirm(db, actorOf(c), { opening, aanbesteding })
  return decided(c, found, said.openingbevestigd)
})

besluiten.post(paths.openingWeigering.pattern, async (c) => {
  const found = await locked(c)
  allow(c, may.confirm(c.var.actor, found.aanbesteding, found.opening))
  const read = await readForm(c, WeigeringForm)
  if (!read.ok) return show(c, found, { forms: { weigering: read.form }, status: 422 })
  await refuse(c.var.db, actorOf(c), { ...found, uitleg: read.data.uitleg })
  return decided(c, found, said.openinggeweigerd)
})

besluiten.post(paths.openingIntrekking.pattern, async (c) => {
  const found = await locked(c)
  allow(c, may.withdraw(c.var.actor, found.aanbesteding, found.opening))
  await withdraw(c.var.db, actorOf(c), found)
  return done(c, paths.gunning(found.aanbesteding.id), said.openingingetrokken)
})

async function decided(c: Ctx, { opening, aanbesteding }: Gevonden, what: Said) {
  await c.var.enqueue('stuur-opening-besluit', { openingId: opening.id })
  return done(c, paths.gunning(aanbesteding.id), what)
}
