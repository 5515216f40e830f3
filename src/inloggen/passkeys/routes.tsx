import { Hono } from 'hono'
import { deviceOf } from '#src/inloggen/sessies/device.ts'
import { enterAs } from '#src/inloggen/sessies/enter.ts'
import { keepUitdaging, takeUitdaging } from '#src/inloggen/sessies/uitdaging.ts'
import { detourOf } from '#src/inloggen/wegen/factoren.ts'
import { canHavePasskeys, relyingParty } from '#src/inloggen/wegen/relying-party.ts'
import { onwards } from '#src/inloggen/wegen/terug.ts'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { formOf, readForm } from '#src/platform/forms/read-form.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done, saved } from '#src/platform/web/done.ts'
import { type Limit, spend } from '#src/platform/web/limits.ts'
import { addPasskey, removePasskey, renamePasskey } from './changes.ts'
import { NaamForm, NieuweForm, registrationIn } from './forms.ts'
import { passkeyInloggen } from './inloggen.tsx'
import type { Passkey } from './passkey.ts'
import { may } from './policy.ts'
import { findPasskey, findSelf, listCredentials, listPasskeys } from './queries.ts'
import { said } from './said.ts'
import { PasskeyPage, PasskeysPage } from './views.tsx'
import { registrationOptions, verifiedRegistration } from './webauthn.ts'

const perLid: Limit = { name: 'passkey-lid', points: 30, seconds: 15 * 60 }

const eigen = new Hono<Env>()

eigen.get(paths.passkeys.pattern, async (c) => {
  allow(c, may.manageOwn(c.var.actor))
  return c.html(await listPage(c, emptyForm))
})

/** What a new passkey is to sign. */
eigen.post(paths.passkeyUitdaging.pattern, async (c) => {
  allow(c, may.manageOwn(c.var.actor))
  const { db, deps } = c.var
  const actor = actorOf(c)
  if (!canHavePasskeys(deps.config)) return c.notFound()
  const detour = await detourOf(c, paths.passkeys(terugOf(c)))
  if (detour) return c.redirect(detour, 303)
  await spend(c, perLid, actor.id)
  const known = await listCredentials(db, actor)
  const options = await registrationOptions(deps.config, await findSelf(db, actor), known)
  await keepUitdaging(c, 'toevoegen', { uitdaging: options.challenge, lidId: actor.id })
  return c.json(options)
})

eigen.post(paths.passkeys.pattern, async (c) => {
  allow(c, may.manageOwn(c.var.actor))
  const terug = terugOf(c)
  const detour = await detourOf(c, paths.passkeys(terug))
  if (detour) return c.redirect(detour, 303)
  const read = await readForm(c, NieuweForm)
  if (!read.ok) return c.html(await listPage(c, read.form), 422)
  const made = await madeHere(c)
  const actor = actorOf(c)
  const naam = read.data.naam || deviceOf(c.req.header('user-agent'))
  if (!made || !(await addPasskey(c.var.db, actor, { naam, made }))) {
    return c.redirect(paths.passkeys(terug, 'passkey'), 303)
  }
  await c.var.enqueue('stuur-inlogwijziging', { lidId: actor.id, feit: 'passkey_toegevoegd' })
  // The first one of who has powers is the second factor too; in a session with a new token.
  if (c.var.opgeschort) await enterAs(c, actor.id, { manier: 'passkey', tweedeFactor: true })
  return done(c, terug ?? paths.passkeys(), said.passkey)
})

eigen.get(paths.passkey.pattern, async (c) => {
  allow(c, may.manageOwn(c.var.actor))
  const passkey = await findPasskey(c.var.db, actorOf(c), c.req.param('id'))
  return c.html(await onePage(c, passkey, formOf(passkey)))
})

eigen.post(paths.passkey.pattern, async (c) => {
  allow(c, may.manageOwn(c.var.actor))
  const { db } = c.var
  const passkey = await findPasskey(db, actorOf(c), c.req.param('id'))
  const read = await readForm(c, NaamForm)
  if (!read.ok) return c.html(await onePage(c, passkey, read.form), 422)
  await renamePasskey(db, actorOf(c), { id: passkey.id, naam: read.data.naam })
  return done(c, paths.passkeys(), saved)
})

eigen.post(paths.passkeyVerwijdering.pattern, async (c) => {
  allow(c, may.manageOwn(c.var.actor))
  const actor = actorOf(c)
  const passkey = await findPasskey(c.var.db, actor, c.req.param('id'))
  const detour = await detourOf(c, paths.passkey(passkey.id))
  if (detour) return c.redirect(detour, 303)
  await removePasskey(c.var.db, actor, passkey)
  await c.var.enqueue('stuur-inlogwijziging', { lidId: actor.id, feit: 'passkey_verwijderd' })
  return done(c, paths.passkeys(), said.passkeyweg)
})

const terugOf = (c: Ctx) => onwards(c.req.query('terug'))

/** The credential that this browser was asked to make, for who asked it. */
async function madeHere(c: Ctx) {
  const uitdaging = await takeUitdaging(c, 'toevoegen')
  const { antwoord } = await bodyOf(c)
  const response = registrationIn(antwoord)
  if (!uitdaging || !response || uitdaging.lidId !== actorOf(c).id) return undefined
  return verifiedRegistration(c.var.deps.config, response, uitdaging)
}

async function listPage(c: Ctx, form: FormState) {
  const { db, shell, deps } = c.var
  const oorsprong = canHavePasskeys(deps.config) ? relyingParty(deps.config).origin : null
  const passkeys = await listPasskeys(db, actorOf(c))
  const terug = terugOf(c)
  const detour = await detourOf(c, paths.passkeys(terug))
  const codes = deps.config.geheim !== null
  const mislukt = c.req.query('fout') === 'passkey'
  return (
    <PasskeysPage
      shell={shell}
      terug={terug}
      passkeys={passkeys}
      form={form}
      oorsprong={oorsprong}
      detour={detour}
      mislukt={mislukt}
      codes={codes}
    />
  )
}

const onePage = async (c: Ctx, passkey: Passkey, form: FormState) => (
  <PasskeyPage
    shell={c.var.shell}
    passkey={passkey}
    form={form}
    detour={await detourOf(c, paths.passkey(passkey.id))}
  />
)

/** Signing in without a mail, and the passkeys to do it with. */
export const passkeys = new Hono<Env>()
passkeys.route('/', passkeyInloggen)
passkeys.route('/', eigen)
