import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { forgetBrowser, leave } from '#src/inloggen/sessies/leave.ts'
import { welcome } from '#src/inloggen/sessies/welcome.ts'
import { canHavePasskeys, relyingParty } from '#src/inloggen/wegen/relying-party.ts'
import { localPath } from '#src/inloggen/wegen/terug.ts'
import { paths } from '#src/paths/index.ts'
import { everyone } from '#src/platform/actor.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { mailKwamAan } from '#src/platform/mail-ontvangst.ts'
import { answered } from '#src/platform/places.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import {
  forgetAddress,
  hasPoint,
  type Limit,
  spendForAddressHere,
  spendForOrigin,
} from '#src/platform/web/limits.ts'
import { note } from '#src/platform/web/security-log.ts'
import { askInloglink, useToken } from './changes.ts'
import { InloggenForm } from './forms.ts'
import { findInlogverzoek, findPersonaId, listPersonas } from './queries.ts'
import { said } from './said.ts'
import { linkMinutes } from './toegang.ts'
import { GestuurdPage, InloggenPage, InloglinkPage, type Reden, redenIn } from './views-inloggen.tsx'

/** Behind one address of a government work thousands of people. */
const perOrigin: Limit = { name: 'inloggen-netwerk', points: 300, seconds: 15 * 60 }
/** Who asks again and again; what others ask elsewhere, for the same address, does not count. */
const perAddressHere: Limit = { name: 'inloggen-adres-netwerk', points: 5, seconds: 15 * 60 }
/**
 * Spares the mailbox and locks nobody out: it lasts as long as a link works, so whoever meets it has a link that works
 * in the mail already. Who signs in with one begins anew.
 */
const perMailbox: Limit = { name: 'inloggen-postbus', points: 10, seconds: linkMinutes * 60 }

export const inloggen = new Hono<Env>()

inloggen.get(paths.inloggen.pattern, async (c) => {
  allow(c, everyone)
  const reden = redenIn(c.req.query('reden'))
  return c.html(await inlogPage(c, { form: emptyForm, terug: localPath(c.req.query('terug')), reden }))
})

inloggen.post(paths.inloggen.pattern, async (c) => {
  allow(c, everyone)
  await spendForOrigin(c, perOrigin)
  const read = await readForm(c, InloggenForm)
  if (!read.ok)
    return c.html(await inlogPage(c, { form: read.form, terug: localPath(read.form.values.terug) }), 422)
  const { email, terug } = read.data
  await spendForAddressHere(c, perAddressHere, email)
  if (await hasPoint(c, perMailbox, email)) await sendLink(c, email, terug)
  return c.html(<GestuurdPage shell={c.var.shell} email={email} terug={terug} postvak={hasPostvak(c)} />)
})

/** Mails are read in the local mailbox, by everybody. */
const hasPostvak = ({ var: { deps } }: Ctx) => deps.config.demo && !deps.config.smtpUrl

/** Known or not, the same is done and the same is said; only the job finds out. */
async function sendLink(c: Ctx, email: string, terug: string): Promise<void> {
  const id = randomUUID()
  await askInloglink(c.var.db, { id, email, terug })
  await c.var.enqueue('stuur-inloglink', { verzoekId: id })
}

/** Only looks: a scanner that opens every link in a mail uses nothing up. */
inloggen.get(paths.inloglink.pattern, async (c) => {
  allow(c, everyone)
  c.header('Cache-Control', 'no-store')
  const token = c.req.param('token')
  const verzoek = await findInlogverzoek(c.var.db, token)
  if (!verzoek) return expired(c)
  return c.html(<InloglinkPage shell={c.var.shell} token={token} naam={verzoek.naam} />)
})

inloggen.post(paths.inloglink.pattern, async (c) => {
  allow(c, everyone)
  c.header('Cache-Control', 'no-store')
  const used = await useToken(c.var.db, c.req.param('token'))
  if (!used) {
    note(c, 'inloggen.mislukt', { hoe: 'link' })
    return expired(c)
  }
  await answered(c.var, mailKwamAan, used.lidId)
  await forgetAddress(c, perMailbox, used.email.toLowerCase())
  return welcome(c, used.lidId, { terug: used.terug, manier: 'link' })
})

/** One click, in the demo only. */
inloggen.post(paths.persona.pattern, async (c) => {
  if (!c.var.deps.config.demo) return c.notFound()
  allow(c, everyone)
  const lidId = await findPersonaId(c.var.db, c.req.param('persona'))
  if (!lidId) return c.notFound()
  const { terug } = await bodyOf(c)
  return welcome(c, lidId, { terug: localPath(terug), manier: 'demo' })
})

inloggen.post(paths.uitloggen.pattern, async (c) => {
  allow(c, everyone)
  await leave(c)
  forgetBrowser(c)
  return done(c, paths.home(), said.uitgelogd)
})

async function inlogPage(
  c: Ctx,
  { form, terug, reden = null }: { form: FormState; terug: string; reden?: Reden | null },
) {
  const { config } = c.var.deps
  const leden = config.demo ? await listPersonas(c.var.db) : []
  const { shell } = c.var
  const passkeys = canHavePasskeys(config) ? relyingParty(config).origin : null
  return (
    <InloggenPage
      shell={shell}
      form={form}
      terug={terug}
      postvak={hasPostvak(c)}
      reden={reden}
      passkeys={passkeys}
      personas={leden}
      aanbieders={config.oidc}
    />
  )
}

const expired = async (c: Ctx) =>
  c.html(await inlogPage(c, { form: emptyForm, terug: paths.mijnVonk(), reden: 'verlopen' }), 410)
