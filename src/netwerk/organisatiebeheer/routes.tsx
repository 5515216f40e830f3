import { Hono } from 'hono'
import { listLedenOf } from '#src/netwerk/leden/collegas.ts'
import type { Organisatie } from '#src/netwerk/organisaties/organisatie.ts'
import { findOrganisatie } from '#src/netwerk/organisaties/queries.ts'
import { paths } from '#src/paths/index.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { BeheerPage } from './beheer-view.tsx'
import { besluiten } from './besluit-routes.tsx'
import { appoint, remove } from './changes.ts'
import { BeheerderForm } from './forms.ts'
import { may } from './policy.ts'
import { listVerzoekenOf } from './queries.ts'
import { said } from './said.ts'
import { verzoeken } from './verzoek-routes.tsx'

/** Who keeps the page of an organisation: appointing, asking, deciding. */
export const organisatiebeheer = new Hono<Env>()
organisatiebeheer.route('/', verzoeken)
organisatiebeheer.route('/', besluiten)

const found = (c: Ctx) => findOrganisatie(c.var.db, c.var.actor, c.req.param('id') ?? '')

async function show(c: Ctx, organisatie: Organisatie, problem?: string) {
  const { db, actor, shell } = c.var
  const [leden, wachtend] = await Promise.all([
    listLedenOf(db, actor, organisatie.id),
    listVerzoekenOf(db, actor, organisatie),
  ])
  const page = { shell, organisatie, leden, wachtend, ik: actorOf(c).id }
  return c.html(<BeheerPage {...page} problem={problem} />, problem ? 422 : 200)
}

organisatiebeheer.get(paths.organisatiebeheer.pattern, async (c) => {
  const organisatie = await found(c)
  allow(c, may.manage(c.var.actor, organisatie))
  return show(c, organisatie)
})

organisatiebeheer.post(paths.organisatiebeheerders.pattern, async (c) => {
  const organisatie = await found(c)
  allow(c, may.manage(c.var.actor, organisatie))
  const read = await readForm(c, BeheerderForm)
  if (!read.ok) return show(c, organisatie, read.form.problems.lid)
  const who = { organisatieId: organisatie.id, lidId: read.data.lid }
  if (await appoint(c.var.db, actorOf(c), who)) await tell(c, who, 'gegeven')
  return done(c, paths.organisatiebeheer(organisatie.id), said.beheerders)
})

organisatiebeheer.post(paths.beheerderVerwijdering.pattern, async (c) => {
  const organisatie = await found(c)
  const lidId = c.req.param('lid')
  const self = c.var.actor?.id === lidId
  allow(c, self ? may.stepDown(c.var.actor, organisatie) : may.manage(c.var.actor, organisatie))
  const who = { organisatieId: organisatie.id, lidId }
  if (await remove(c.var.db, actorOf(c), who)) await tell(c, who, 'beeindigd')
  return self
    ? done(c, paths.organisatie(organisatie.id), said.geenbeheerder)
    : done(c, paths.organisatiebeheer(organisatie.id), said.beheerders)
})

const tell = (c: Ctx, who: { organisatieId: string; lidId: string }, feit: 'gegeven' | 'beeindigd') =>
  c.var.enqueue('stuur-organisatiebeheer', { ...who, feit })
