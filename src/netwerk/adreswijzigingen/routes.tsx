import { Hono } from 'hono'
import { detourOf } from '#src/inloggen/wegen/factoren.ts'
import { paths } from '#src/paths/index.ts'
import { emptyForm } from '#src/platform/components/index.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { actorOf, allow, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { type Limit, spend, spendForAddress } from '#src/platform/web/limits.ts'
import { askWijziging, confirmWijziging } from './changes.ts'
import { AdresForm } from './forms.ts'
import { may } from './policy.ts'
import { findAdres, findWijziging } from './queries.ts'
import { said } from './said.ts'
import { AdresPage, BevestigdPage, BevestigPage, VerlopenPage } from './views.tsx'

const perLid: Limit = { name: 'adreswijziging-lid', points: 5, seconds: 24 * 3600 }
const perAddress: Limit = { name: 'adreswijziging-adres', points: 3, seconds: 24 * 3600 }

export const adreswijzigingen = new Hono<Env>()

adreswijzigingen.get(paths.adres.pattern, async (c) => {
  allow(c, may.changeOwn(c.var.actor))
  const adres = await findAdres(c.var.db, actorOf(c))
  return c.html(<AdresPage shell={c.var.shell} adres={adres} form={emptyForm} />)
})

/** The same work and the same answer for every address, so that nobody can test who is a member; the job finds out. */
adreswijzigingen.post(paths.adres.pattern, async (c) => {
  allow(c, may.changeOwn(c.var.actor))
  const { db, shell } = c.var
  const actor = actorOf(c)
  const detour = await detourOf(c, paths.adres())
  if (detour) return c.redirect(detour, 303)
  const read = await readForm(c, AdresForm)
  if (!read.ok)
    return c.html(<AdresPage shell={shell} adres={await findAdres(db, actor)} form={read.form} />, 422)
  await spend(c, perLid, actor.id)
  await spendForAddress(c, perAddress, read.data.email)
  const wijzigingId = await askWijziging(db, actor.id, read.data.email)
  await c.var.enqueue('stuur-adresbevestiging', { wijzigingId })
  return done(c, paths.adres(), said.adresbevestiging)
})

/** Only looks: a scanner that opens every link in a mail uses nothing up. */
adreswijzigingen.get(paths.adresBevestiging.pattern, async (c) => {
  allow(c, may.confirm())
  c.header('Cache-Control', 'no-store')
  const token = c.req.param('token')
  const wijziging = await findWijziging(c.var.db, token)
  if (!wijziging) return c.html(<VerlopenPage shell={c.var.shell} />, 410)
  return c.html(<BevestigPage shell={c.var.shell} token={token} email={wijziging.email} />)
})

/** Signs nobody in. */
adreswijzigingen.post(paths.adresBevestiging.pattern, async (c) => {
  allow(c, may.confirm())
  c.header('Cache-Control', 'no-store')
  const changed = await confirmWijziging(c.var, c.var.deps.config, c.req.param('token'))
  if (!changed) return c.html(<VerlopenPage shell={c.var.shell} />, 410)
  if (changed.isNew) await c.var.enqueue('stuur-adres-gewijzigd', { wijzigingId: changed.id })
  return c.html(<BevestigdPage shell={c.var.shell} />)
})
