import { Hono } from 'hono'
import { forgetBrowser } from '#src/inloggen/sessies/leave.ts'
import { detourOf } from '#src/inloggen/wegen/factoren.ts'
import { listAdviesteam } from '#src/netwerk/leden/adviesteam.ts'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { type Concept, listConcepten } from '#src/platform/concept.ts'
import { sendExport } from '#src/platform/export.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { today } from '#src/platform/today.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { type Limit, spend } from '#src/platform/web/limits.ts'
import { gegevensDocument, gegevensJson } from './document.tsx'
import { VertrekForm } from './forms.ts'
import { may } from './policy.ts'
import { findGegevens, findVertrek, type Gegevens } from './queries.ts'
import { said } from './said.ts'
import { leaveVonk } from './vertrek.ts'
import { GegevensPage, VertrekPage } from './views.tsx'

const perLid: Limit = { name: 'gegevens', points: 10, seconds: 24 * 3600 }

/** What Vonk holds on you: to read, to take along, and to leave behind. */
export const mijngegevens = new Hono<Env>()

/** Who finds an open screen, or a link in somebody's mail, takes nothing along, and ends nobody's account. */
async function decide(c: Ctx, terug: string) {
  allow(c, may.manageOwn(c.var.actor))
  return detourOf(c, terug)
}

mijngegevens.get(paths.gegevens.pattern, async (c) => {
  const opnieuw = await decide(c, paths.gegevens())
  return c.html(<GegevensPage shell={c.var.shell} opnieuw={opnieuw} />)
})

const forms = { html: gegevensDocument, json: gegevensJson }
const types = { html: 'text/html', json: 'application/json' } as const

async function download(c: Ctx, soort: 'html' | 'json') {
  const opnieuw = await decide(c, paths.gegevens())
  if (opnieuw) return c.redirect(opnieuw, 303)
  const actor = actorOf(c)
  await spend(c, perLid, actor.id)
  const { db, deps } = c.var
  const gegevens = await findGegevens(db, actor, c.var.persoonlijk)
  const concepten = await listConcepten(db, c.var.kept.geheim, { lidId: actor.id })
  const typed = actor.leverancier || actor.ooitLeverancier ? [] : concepten
  return sendExport(c, {
    bestand: `vonk-gegevens-${today()}.${soort}`,
    type: types[soort],
    inhoud: forms[soort]({
      ...withTyped(gegevens, typed),
      url: deps.config.url,
      gemaaktOp: new Date(),
      zinnen: c.var.zinnen,
    }),
    wat: 'gegevens',
    onderwerp: 'lid',
    onderwerpId: actor.id,
    bijzonderheden: { soort },
  })
}

/**
 * What was typed and not sent lies sealed in its table: it comes along opened. Not for who changed sides: a form that was
 * begun on the other side holds what a wall may keep from him or her now.
 */
const withTyped = ({ profiel, onderdelen }: Gegevens, concepten: Concept[]): Gegevens => ({
  profiel,
  onderdelen: onderdelen.map((deel) =>
    deel.tabel === 'concept'
      ? { ...deel, regels: concepten.map(({ values, ...rest }) => ({ ...rest, inhoud: values })) }
      : deel,
  ),
})

mijngegevens.get(paths.gegevensHtml.pattern, (c) => download(c, 'html'))
mijngegevens.get(paths.gegevensJson.pattern, (c) => download(c, 'json'))

const show = async (
  c: Ctx,
  { form, opnieuw, status = 200 }: { form: FormState; opnieuw: string | null; status?: 200 | 422 },
) => {
  const vertrek = await findVertrek(c.var, actorOf(c))
  return c.html(<VertrekPage shell={c.var.shell} vertrek={vertrek} form={form} opnieuw={opnieuw} />, status)
}

mijngegevens.get(paths.vertrek.pattern, async (c) => {
  const opnieuw = await decide(c, paths.vertrek())
  return show(c, { form: emptyForm, opnieuw })
})

mijngegevens.post(paths.vertrek.pattern, async (c) => {
  const opnieuw = await decide(c, paths.vertrek())
  if (opnieuw) return c.redirect(opnieuw, 303)
  const read = await readForm(c, VertrekForm)
  if (!read.ok) return show(c, { form: read.form, opnieuw: null, status: 422 })
  await tellAll(c, await leaveVonk(c.var, c.var.deps.config, actorOf(c)))
  forgetBrowser(c)
  return done(c, paths.home(), said.vertrokken)
})

async function tellAll(
  c: Ctx,
  { afscheidId, stokjes, zonderTrekker }: Awaited<ReturnType<typeof leaveVonk>>,
) {
  const { db, enqueue } = c.var
  await enqueue('stuur-afscheid', { afscheidId })
  for (const estafetteId of stokjes) await enqueue('stuur-stokje', { estafetteId })
  if (zonderTrekker.length === 0) return
  const adviesteam = await listAdviesteam(db)
  for (const proeftuinId of zonderTrekker)
    for (const { id } of adviesteam) await enqueue('stuur-zonder-trekker', { proeftuinId, lidId: id })
}
