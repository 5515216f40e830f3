import { Hono } from 'hono'
import { enterAs } from '#src/inloggen/sessies/enter.ts'
import { said as cameIn } from '#src/inloggen/sessies/said.ts'
import { findFactoren, hasAny } from '#src/inloggen/wegen/factoren.ts'
import { canHavePasskeys, relyingParty } from '#src/inloggen/wegen/relying-party.ts'
import { localPath } from '#src/inloggen/wegen/terug.ts'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { spend } from '#src/platform/web/limits.ts'
import { note } from '#src/platform/web/security-log.ts'
import { useSecondStep } from './changes.ts'
import { codes } from './codes.tsx'
import { CodeForm } from './forms.ts'
import { may } from './policy.ts'
import { isConfirmed } from './queries.ts'
import { said } from './said.ts'
import { stap } from './stap.tsx'
import { perLid } from './tweedefactor.ts'
import { TweedeStapPage } from './views.tsx'

/** Between a link in a mail and the powers of adviesteam and beheer, or the door itself. */
export const tweedefactor = new Hono<Env>()
tweedefactor.route('/', codes)
tweedefactor.route('/', stap)

tweedefactor.get(paths.tweedeStap.pattern, async (c) => {
  allow(c, may.confirm(c.var.actor))
  const terug = localPath(c.req.query('terug'))
  if (!(await hasStepToTake(c))) return c.redirect(terug, 303)
  return c.html(await stepPage(c, terug, emptyForm))
})

tweedefactor.post(paths.tweedeStap.pattern, async (c) => {
  allow(c, may.confirm(c.var.actor))
  const { geheim } = c.var.deps.config
  const actor = actorOf(c)
  if (!geheim) return c.notFound()
  const read = await readForm(c, CodeForm)
  if (!read.ok) return c.html(await stepPage(c, localPath(read.form.values.terug), read.form), 422)
  const { terug } = read.data
  if (!(await hasStepToTake(c))) return c.redirect(terug, 303)
  await spend(c, perLid, actor.id)
  const used = await useSecondStep(c.var.db, actor, { geheim, code: read.data.code })
  if (!used) {
    note(c, 'inloggen.mislukt', { hoe: 'code' })
    return c.html(await stepPage(c, terug, wrong), 422)
  }
  if (used === 'herstelcode')
    await c.var.enqueue('stuur-inlogwijziging', { lidId: actor.id, feit: 'herstelcode_gebruikt' })
  const isPower = c.var.opgeschort && !c.var.halverwege
  await enterAs(c, actor.id, { manier: 'code', tweedeFactor: true })
  return done(c, terug, isPower ? said.tweedestap : cameIn.ingelogd)
})

/** Who need not may: before asking for it at the door, one shows that it works. */
async function hasStepToTake(c: Ctx): Promise<boolean> {
  if (c.var.opgeschort) return true
  if (await isConfirmed(c.var.db, c.var.sessieId)) return false
  return hasAny(await findFactoren(c.var.db, actorOf(c), c.var.deps.config))
}

const wrong: FormState = {
  values: {},
  problems: { code: 'Deze code klopt niet, of is al gebruikt. Wacht op de volgende in je app, en typ die.' },
}

async function stepPage(c: Ctx, terug: string, form: FormState) {
  const { shell, db, deps } = c.var
  const { config } = deps
  const oorsprong = canHavePasskeys(config) ? relyingParty(config).origin : null
  const heeft = await findFactoren(db, actorOf(c), config)
  const metCodes = config.geheim !== null
  const aanbieders = config.oidc.filter(({ issuer }) => heeft.issuers.includes(issuer))
  const { halverwege, opgeschort } = c.var
  const stand = { halverwege, opgeschort }
  return (
    <TweedeStapPage
      shell={shell}
      terug={terug}
      {...stand}
      oorsprong={oorsprong}
      heeft={heeft}
      aanbieders={aanbieders}
      metCodes={metCodes}
      form={form}
    />
  )
}
