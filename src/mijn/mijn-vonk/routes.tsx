import { Hono } from 'hono'
import { listNieuws } from '#src/mijn/volgingen/list.ts'
import { findAkkoordstand } from '#src/netwerk/voorwaarden/queries.ts'
import { paths } from '#src/paths/index.ts'
import { isLid, isSignedIn } from '#src/platform/actor.ts'
import { isOpenable } from '#src/platform/concept.ts'
import { NotFound } from '#src/platform/errors.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { filled } from '#src/platform/places.ts'
import { type Wacht, wachtend } from '#src/platform/wacht.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { noteOpened } from '#src/platform/web/opened.ts'
import { listKaarten } from '#src/proeftuinen/proeftuin/queries.ts'
import { InstellingenPage } from './account-view.tsx'
import { noteBezoek, trekUitstelIn, zetUit } from './changes.ts'
import { IntrekkingForm, UitstelForm } from './forms.ts'
import { waitingToSend } from './formulieren.ts'
import { MijnVonkPage } from './mijn-vonk-view.tsx'
import { countBureau, type Eigen, findStand, listEigen, type Stand } from './queries.ts'
import { said } from './said.ts'
import { inboxOf, waitingAtDesk, waitingIn } from './waiting.ts'

export const mijnVonk = new Hono<Env>()

mijnVonk.get(paths.mijnVonk.pattern, async (c) => {
  allow(c, isSignedIn(c.var.actor))
  const { db, shell } = c.var
  const actor = actorOf(c)
  const content = await contentOf(c)
  const dagen = c.var.deps.config.opschortendeDagen
  if (!content.stand.genoteerd) noteOpened(c, () => noteBezoek(db, actor))
  return c.html(<MijnVonkPage shell={shell} actor={actor} dagen={dagen} {...content} />)
})

async function contentOf(c: Ctx) {
  const { db } = c.var
  const actor = actorOf(c)
  const eigen = await listEigen(db, actor)
  const [rows, stand, found, nieuws, akkoord] = await Promise.all([
    waitingFor(c, eigen),
    findStand(db, actor),
    listKaarten(db, actor, 30),
    listNieuws(db, actor, 5),
    findAkkoordstand(db, actor.id),
  ])
  const own = new Set(eigen.map(({ id }) => id))
  const kaarten = found.filter(({ id }) => !own.has(id))
  const inbox = inboxOf([...rows, ...unsent(c, stand)], stand.uitstel)
  return { eigen, stand, kaarten, nieuws, mailstop: stand.mailstop, akkoord, inbox }
}

/** The forms that were not sent, and can be gone on with. */
function unsent(c: Ctx, { halverwege }: Stand): Wacht[] {
  const { geheim } = c.var.kept
  const lidId = actorOf(c).id
  return waitingToSend(
    halverwege.filter(({ formulier, inhoud }) => isOpenable(geheim, { lidId, formulier, inhoud })),
  )
}

/** All that waits for who asks, put off or not; without the forms that were not sent. */
async function waitingFor(c: Ctx, eigen: Eigen[]): Promise<Wacht[]> {
  const actor = actorOf(c)
  const [bureau, ...others] = await Promise.all([
    countBureau(c.var.db, actor),
    filled(c.var, wachtend, c.var.deps.config),
  ])
  const dagen = c.var.deps.config.opschortendeDagen
  const own = eigen.map((one) => waitingIn(one, { actor, dagen })).filter((one) => one !== null)
  return [...waitingAtDesk(actor, bureau), ...others.flat(2), ...own]
}

mijnVonk.get(paths.instellingen.pattern, (c) => {
  const { actor, shell, deps } = c.var
  allow(c, isSignedIn(actor))
  const koppelen = deps.config.oidc.length > 0
  return c.html(<InstellingenPage shell={shell} isLid={isLid(actor)} koppelen={koppelen} />)
})

/** Only what waits can be put off: what is not there any more needs no answer. */
mijnVonk.post(paths.uitstel.pattern, async (c) => {
  allow(c, isSignedIn(c.var.actor))
  const read = await readForm(c, UitstelForm)
  if (!read.ok) throw new NotFound()
  const { db } = c.var
  const actor = actorOf(c)
  const { soort, id, tot } = read.data
  const rows = await waitingFor(c, await listEigen(db, actor))
  const row = [...rows, ...unsent(c, await findStand(db, actor))].find(
    (one) => one.soort === soort && one.id === id,
  )
  if (!row || (tot === 'klaar' && !row.klaar)) return done(c, paths.mijnVonk(), said.wachtniet)
  await zetUit(db, actor, read.data)
  return c.redirect(paths.mijnVonk(), 303)
})

mijnVonk.post(paths.uitstelIntrekking.pattern, async (c) => {
  allow(c, isSignedIn(c.var.actor))
  const read = await readForm(c, IntrekkingForm)
  if (!read.ok) throw new NotFound()
  await trekUitstelIn(c.var.db, actorOf(c), read.data)
  return done(c, paths.mijnVonk(), said.teruggezet)
})
