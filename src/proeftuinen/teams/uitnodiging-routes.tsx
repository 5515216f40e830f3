import { Hono } from 'hono'
import { welcome } from '#src/inloggen/sessies/welcome.ts'
import { listNamenVanTeam } from '#src/netwerk/leden/adviesteam.ts'
import { notOfTeam } from '#src/netwerk/leden/lid.ts'
import { noteAkkoord } from '#src/netwerk/voorwaarden/voorwaarden.ts'
import { paths } from '#src/paths/index.ts'
import { isSignedIn } from '#src/platform/actor.ts'
import { NotFound } from '#src/platform/errors.ts'
import { formOf, readForm } from '#src/platform/forms/read-form.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { isSafe } from '#src/platform/web/unit-of-work.ts'
import { accept, createGast, decline } from './changes.ts'
import { KennismakingForm } from './forms.ts'
import { may } from './policy.ts'
import { findUitnodiging, listTrekkers } from './queries.ts'
import { said } from './said.ts'
import type { Ontvangen } from './team.ts'
import {
  AfgeslagenPage,
  GeslotenPage,
  KennismakingPage,
  LidPage,
  VerlopenPage,
} from './uitnodiging-views.tsx'

/** The receiver's side of an invitation into a team. */
export const uitnodigingen = new Hono<Env>()

/** The address holds a secret: it is not kept. Nor told on: every page tells its address to our own pages only. */
for (const { pattern } of [paths.uitnodiging, paths.afwijzing, paths.aanneming])
  uitnodigingen.use(pattern, async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-store')
  })

/** The job looks whether it was a supplier, while a purchase is prepared. */
async function tellTrekkers(c: Ctx, { proeftuinId }: Ontvangen, lidId: string): Promise<void> {
  for (const trekker of await listTrekkers(c.var.db, proeftuinId))
    await c.var.enqueue('stuur-leverancier-erbij', { proeftuinId, lidId, trekkerId: trekker.lidId })
}

type Answer = (c: Ctx, uitnodiging: Ontvangen, sleutel: string) => Response | Promise<Response>

/** Finds what was asked: by the token of the mail, or by its id for the member who was. Says so when it is too late to answer. */
const whileOpen = (answer: Answer) => async (c: Ctx) => {
  const { db, shell, actor } = c.var
  const sleutel = c.req.param('sleutel') ?? ''
  allow(c, !isUuid(sleutel) || isSignedIn(actor))
  const uitnodiging = await findUitnodiging(db, actor, sleutel)
  if (!uitnodiging && isUuid(sleutel)) throw new NotFound()
  if (!uitnodiging) return c.html(<VerlopenPage shell={shell} />, 410)
  if (uitnodiging.afgeslagenOp) return c.html(<AfgeslagenPage shell={shell} uitnodiging={uitnodiging} />, 410)
  if (uitnodiging.gesloten)
    return c.html(<GeslotenPage shell={shell} uitnodiging={uitnodiging} />, isSafe(c.req.method) ? 200 : 403)
  return answer(c, uitnodiging, sleutel)
}

/** Opening the link uses nothing up. A member signs in first: a mail that was passed on is no key to an account. */
uitnodigingen.get(
  paths.uitnodiging.pattern,
  whileOpen((c, uitnodiging, sleutel) => {
    const { shell, actor } = c.var
    if (uitnodiging.lidId) {
      const isReceiver = may.answer(actor, uitnodiging)
      const neverLeads = isReceiver && !may.accept(actor, uitnodiging)
      return c.html(
        <LidPage shell={shell} uitnodiging={uitnodiging} isReceiver={isReceiver} neverLeads={neverLeads} />,
      )
    }
    const form = formOf({ naam: uitnodiging.naam })
    return c.html(<KennismakingPage shell={shell} token={sleutel} uitnodiging={uitnodiging} form={form} />)
  }),
)

/** Who has no account yet: the link is the proof that this is the person who was asked. */
uitnodigingen.post(
  paths.uitnodiging.pattern,
  whileOpen(async (c, uitnodiging, sleutel) => {
    const { db, shell } = c.var
    if (uitnodiging.lidId) return c.redirect(paths.uitnodiging(sleutel), 303)
    const read = await readForm(c, notOfTeam(KennismakingForm, await listNamenVanTeam(db)))
    if (!read.ok)
      return c.html(
        <KennismakingPage shell={shell} token={sleutel} uitnodiging={uitnodiging} form={read.form} />,
        422,
      )
    const lidId = await createGast(db, c.var.deps.config, { ...read.data, email: uitnodiging.email })
    await accept(db, uitnodiging, lidId)
    await tellTrekkers(c, uitnodiging, lidId)
    await noteAkkoord(db, lidId)
    const terug = paths.proeftuin(uitnodiging.proeftuinId)
    return welcome(c, lidId, { terug, manier: 'link', gedaan: said.welkom })
  }),
)

uitnodigingen.post(
  paths.afwijzing.pattern,
  whileOpen(async (c, uitnodiging) => {
    const { db, actor } = c.var
    allow(c, may.answer(actor, uitnodiging))
    await decline(db, uitnodiging.lidId ? actor : null, uitnodiging)
    return done(c, actor ? paths.mijnVonk() : paths.home(), said.afgeslagen)
  }),
)

/** Who is signed in as the one who was asked; for who has no account yet the form above is the way. */
uitnodigingen.post(
  paths.aanneming.pattern,
  whileOpen(async (c, uitnodiging) => {
    const { db, actor } = c.var
    allow(c, uitnodiging.lidId !== null && may.accept(actor, uitnodiging))
    const { id } = actorOf(c)
    await accept(db, uitnodiging, id)
    await tellTrekkers(c, uitnodiging, id)
    await noteAkkoord(db, id)
    return done(c, paths.proeftuin(uitnodiging.proeftuinId), said.welkom)
  }),
)
