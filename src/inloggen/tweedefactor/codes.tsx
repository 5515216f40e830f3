import { Hono } from 'hono'
import { enterAs } from '#src/inloggen/sessies/enter.ts'
import { detourOf } from '#src/inloggen/wegen/factoren.ts'
import { onwards } from '#src/inloggen/wegen/terug.ts'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { NotFound } from '#src/platform/errors.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { unseal } from '#src/platform/seal.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { spend } from '#src/platform/web/limits.ts'
import { askAtTheDoor, beginCodegenerator, confirmCodegenerator, removeCodegenerator } from './changes.ts'
import { CodeForm } from './forms.ts'
import { may } from './policy.ts'
import { findBegun, findCodes, findEmail, hasPowers } from './queries.ts'
import { said } from './said.ts'
import { otpauthUri, perLid, secretOf } from './tweedefactor.ts'
import { CodesPage, HerstelcodesPage, InstellenPage } from './views-codes.tsx'

export const codes = new Hono<Env>()

codes.get(paths.codes.pattern, async (c) => {
  decide(c)
  const { shell, db } = c.var
  const terug = terugOf(c)
  const detour = await detourOf(c, paths.codes(terug))
  return c.html(
    <CodesPage shell={shell} terug={terug} detour={detour} {...(await findCodes(db, actorOf(c)))} />,
  )
})

codes.post(paths.codes.pattern, async (c) => {
  const { geheim, sessieId } = decide(c)
  const terug = terugOf(c)
  const detour = await detourOf(c, paths.codes(terug))
  if (detour) return c.redirect(detour, 303)
  await beginCodegenerator(c.var.db, actorOf(c), { geheim, sessieId })
  return c.redirect(paths.codesInstellen(terug), 303)
})

codes.get(paths.codesInstellen.pattern, async (c) => {
  return instellen(c, decide(c), emptyForm)
})

/** Not a redirect: the answer is the only place where the codes to write down are ever shown. */
codes.post(paths.codesInstellen.pattern, async (c) => {
  const place = decide(c)
  const actor = actorOf(c)
  const terug = terugOf(c)
  const detour = await detourOf(c, paths.codes(terug))
  if (detour) return c.redirect(detour, 303)
  await spend(c, perLid, actor.id)
  const read = await readForm(c, CodeForm)
  if (!read.ok) return instellen(c, place, read.form)
  const given = { ...place, code: read.data.code.replace(/\D/g, '') }
  const herstelcodes = await confirmCodegenerator(c.var.db, actor, given)
  if (!herstelcodes) return instellen(c, place, wrong)
  await c.var.enqueue('stuur-inlogwijziging', { lidId: actor.id, feit: 'codes_ingesteld' })
  // Codes are for nothing else; who has powers is asked for them there, and chooses about the door.
  if (!(await hasPowers(c.var.db, actor))) await askAtTheDoor(c.var.db, actor)
  await enterAs(c, actor.id, { manier: 'code', tweedeFactor: true })
  const shell = { ...c.var.shell, above: [] }
  return c.html(<HerstelcodesPage shell={shell} codes={herstelcodes} terug={terug} />)
})

codes.post(paths.codesVerwijdering.pattern, async (c) => {
  decide(c)
  const actor = actorOf(c)
  const detour = await detourOf(c, paths.codes())
  if (detour) return c.redirect(detour, 303)
  await removeCodegenerator(c.var.db, actor)
  await c.var.enqueue('stuur-inlogwijziging', { lidId: actor.id, feit: 'codes_verwijderd' })
  return done(c, paths.codes(), said.codesweg)
})

const wrong: FormState = {
  values: {},
  problems: { code: 'Deze code klopt niet. Wacht op de volgende in je app, en typ die.' },
}

const terugOf = (c: Ctx) => onwards(c.req.query('terug'))

type Place = { geheim: string; sessieId: string }

/** Codes are only there where their secret can be kept, see VONK_GEHEIM. */
function decide(c: Ctx): Place {
  const { geheim } = c.var.deps.config
  if (!geheim) throw new NotFound()
  allow(c, may.manageOwn(c.var.actor))
  if (!c.var.sessieId) throw new NotFound()
  return { geheim, sessieId: c.var.sessieId }
}

/** The secret, for the session that asked for it and until it is confirmed. */
async function instellen(c: Ctx, { geheim, sessieId }: Place, form: FormState): Promise<Response> {
  const { db, shell } = c.var
  const terug = terugOf(c)
  const sealed = await findBegun(db, actorOf(c), sessieId)
  const secret = sealed && unseal(geheim, secretOf(actorOf(c).id), sealed)
  if (!secret) return c.redirect(paths.codes(terug), 303)
  const uri = otpauthUri(secret, await findEmail(db, actorOf(c)))
  const status = Object.keys(form.problems).length > 0 ? 422 : 200
  return c.html(<InstellenPage shell={shell} terug={terug} form={form} secret={secret} uri={uri} />, status)
}
