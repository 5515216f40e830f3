import { Hono } from 'hono'
import { listLedenOf } from '#src/netwerk/leden/collegas.ts'
import type { Organisatie } from '#src/netwerk/organisaties/organisatie.ts'
import { paths } from '#src/paths/index.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { appointTeller, removeTeller } from './changes.ts'
import { TellerForm } from './forms.ts'
import { openVoorTellen } from './opened.ts'
import { may } from './policy.ts'
import { listTellers } from './queries.ts'
import { said } from './said.ts'
import { TellersPage } from './tellers-view.tsx'

/** Who counts for an organisation: appointed by who keeps its page. */
export const tellers = new Hono<Env>()

const opened = (c: Ctx) => openVoorTellen(c, c.req.param('id') ?? '')

async function show(c: Ctx, organisatie: Organisatie & { telt: boolean }, problem?: string) {
  const { db, actor, shell } = c.var
  const mag = may.appoint(actor, organisatie)
  const [tellers, leden] = await Promise.all([
    listTellers(db, actor, organisatie.id),
    mag ? listLedenOf(db, actor, organisatie.id) : [],
  ])
  const page = { shell, organisatie, tellers, leden, mag, ik: actorOf(c).id }
  return c.html(<TellersPage {...page} problem={problem} />, problem ? 422 : 200)
}

tellers.get(paths.tellers.pattern, async (c) => {
  const organisatie = await opened(c)
  allow(c, may.list(c.var.actor, organisatie))
  return show(c, organisatie)
})

tellers.post(paths.tellers.pattern, async (c) => {
  const organisatie = await opened(c)
  allow(c, may.appoint(c.var.actor, organisatie))
  const read = await readForm(c, TellerForm)
  if (!read.ok) return show(c, organisatie, read.form.problems.lid)
  await appointTeller(c.var, actorOf(c), { organisatieId: organisatie.id, lidId: read.data.lid })
  return done(c, paths.tellers(organisatie.id), said.tellers)
})

tellers.post(paths.tellerVerwijdering.pattern, async (c) => {
  const organisatie = await opened(c)
  const lidId = c.req.param('lid')
  const self = c.var.actor?.id === lidId
  allow(c, self ? may.stepDown(c.var.actor, organisatie) : may.appoint(c.var.actor, organisatie))
  await removeTeller(c.var, actorOf(c), { organisatieId: organisatie.id, lidId })
  return self
    ? done(c, paths.organisatie(organisatie.id), said.geenteller)
    : done(c, paths.tellers(organisatie.id), said.tellers)
})
