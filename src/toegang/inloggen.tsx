import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { deleteCookie } from 'hono/cookie'
import { canHavePasskeys, relyingParty } from '#src/passkeys/passkey.ts'
import { paths } from '#src/paths.ts'
import { everyone } from '#src/platform/actor.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { bodyOf, readForm } from '#src/platform/forms/read-form.ts'
import { leave } from '#src/platform/login/leave.ts'
import { cookieName, cookieOptions } from '#src/platform/login/session.ts'
import { welcome } from '#src/platform/login/welcome.ts'
import { clearMailstop } from '#src/platform/mail-storing.ts'
import { clientAddress } from '#src/platform/web/client-address.ts'
import { allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { type Limit, spend, spendForAddress } from '#src/platform/web/limits.ts'
import { askInloglink, useToken } from './changes.ts'
import { InloggenForm } from './forms.ts'
import { findInlogverzoek, findPersonaId, listPersonas } from './queries.ts'
import { localPath } from './toegang.ts'
import { InloggenPage, InloglinkPage, type Reden, redenIn } from './views-inloggen.tsx'

const perClient: Limit = { name: 'inloggen-client', points: 30, seconds: 15 * 60 }
const perAddress: Limit = { name: 'inloggen-adres', points: 5, seconds: 15 * 60 }

export const inloggen = new Hono<Env>()

inloggen.get('/inloggen', async (c) => {
  allow(c, everyone)
  const reden = redenIn(c.req.query('reden'))
  return c.html(await inlogPage(c, emptyForm, localPath(c.req.query('terug')), reden))
})

inloggen.post('/inloggen', async (c) => {
  allow(c, everyone)
  await spend(c, perClient, clientAddress(c))
  const read = await readForm(c, InloggenForm)
  if (!read.ok) return c.html(await inlogPage(c, read.form, localPath(read.form.values.terug)), 422)
  const { email, terug } = read.data
  await spendForAddress(c, perAddress, email)
  // Known or not, the same is done and the same is said; only the job finds out.
  const id = randomUUID()
  await askInloglink(c.var.db, { id, email, terug })
  await c.var.enqueue('stuur-inloglink', { verzoekId: id })
  return done(c, paths.inloggen(terug), 'inloglink')
})

/** Only looks: a scanner that opens every link in a mail uses nothing up. */
inloggen.get('/inloggen/:token', async (c) => {
  allow(c, everyone)
  c.header('Cache-Control', 'no-store')
  const token = c.req.param('token')
  const verzoek = await findInlogverzoek(c.var.db, token)
  if (!verzoek) return expired(c)
  return c.html(<InloglinkPage shell={c.var.shell} token={token} naam={verzoek.naam} />)
})

inloggen.post('/inloggen/:token', async (c) => {
  allow(c, everyone)
  c.header('Cache-Control', 'no-store')
  const used = await useToken(c.var.db, c.req.param('token'))
  if (!used) return expired(c)
  // Mail does arrive, then.
  await clearMailstop(c.var.db, used.lidId)
  return welcome(c, used.lidId, { terug: used.terug })
})

/** One click, in the demo only. */
inloggen.post('/inloggen/persona/:persona', async (c) => {
  if (!c.var.deps.config.demo) return c.notFound()
  allow(c, everyone)
  const lidId = await findPersonaId(c.var.db, c.req.param('persona'))
  if (!lidId) return c.notFound()
  const { terug } = await bodyOf(c)
  return welcome(c, lidId, { terug: localPath(terug) })
})

inloggen.post('/uitloggen', async (c) => {
  allow(c, everyone)
  await leave(c)
  deleteCookie(c, cookieName(c.var.deps.config), cookieOptions(c.var.deps.config))
  // Drafts of what was not sent yet do not wait for the next person at this screen.
  c.header('Clear-Site-Data', '"storage"')
  return done(c, paths.home(), 'uitgelogd')
})

async function inlogPage(c: Ctx, form: FormState, terug: string, reden: Reden | null = null) {
  const { config } = c.var.deps
  const leden = config.demo ? await listPersonas(c.var.db) : []
  const postvak = config.demo && !config.smtpUrl
  const { shell } = c.var
  const passkeys = canHavePasskeys(config) ? relyingParty(config).origin : null
  return (
    <InloggenPage
      {...{ shell, form, terug, postvak, reden, passkeys }}
      personas={leden}
      aanbieders={config.oidc}
    />
  )
}

const expired = async (c: Ctx) => c.html(await inlogPage(c, emptyForm, paths.mijnVonk(), 'verlopen'), 410)
