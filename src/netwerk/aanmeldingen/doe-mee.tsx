import { Hono } from 'hono'
import { z } from 'zod'
import { findUitdaging } from '#src/inloggen/sessies/uitdaging.ts'
import { welcome } from '#src/inloggen/sessies/welcome.ts'
import { type Rol, teKiezen } from '#src/netwerk/keuzelijsten/keuzelijst.ts'
import { listRollen } from '#src/netwerk/keuzelijsten/queries.ts'
import { knownKeuze } from '#src/netwerk/keuzelijsten/veld.ts'
import { listNamenVanTeam } from '#src/netwerk/leden/adviesteam.ts'
import { notOfTeam } from '#src/netwerk/leden/lid.ts'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { filled } from '#src/platform/places.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { type Limit, spendForAddress, spendForOrigin } from '#src/platform/web/limits.ts'
import { answer, confirm, createAanmelding } from './changes.ts'
import { AntwoordPage, BevestigingPage, VervallenPage } from './doe-mee-link-views.tsx'
import { BeantwoordPage, BevestigdPage, DoeMeePage, OnderwegPage } from './doe-mee-views.tsx'
import { AanmeldingForm, AntwoordForm } from './forms.ts'
import { type Doel, doelVanAanmelding } from './places.ts'
import { may } from './policy.ts'
import { findEigen, findGevraagd, findOnbevestigd, findUitnodiger, findWerkplek } from './queries.ts'
import { said } from './said.ts'

const perOrigin: Limit = { name: 'doe-mee-netwerk', points: 60, seconds: 3600 }
const perAddress: Limit = { name: 'doe-mee-adres', points: 3, seconds: 3600 }

/** Asking to join, and the two links in the mails that follow. */
export const doeMee = new Hono<Env>()

doeMee.get(paths.doeMee.pattern, async (c) => {
  allow(c, may.join(c.var.actor))
  const uitnodiger = await findUitnodiger(c.var.db, c.req.query('uitnodiging'))
  if (!uitnodiger) return c.html(await fromElsewhere(c))
  const form = formOf({ email: uitnodiger.email, uitnodiging: uitnodiger.id })
  const rollen = await rollenOf(c)
  return c.html(<DoeMeePage shell={c.var.shell} form={form} rollen={rollen} uitnodiger={uitnodiger} />)
})

const rollenOf = async (c: Ctx): Promise<Rol[]> => teKiezen(await listRollen(c.var.db))

const Elders = z.object({ email: z.string(), naam: z.string() })

/**
 * Filled in with what is known of a guest, or of who came back from a provider and is no member yet. The address is
 * confirmed like any other.
 */
async function fromElsewhere(c: Ctx) {
  const found = await findUitdaging(c, 'aanmelding')
  const elders = Elders.safeParse(found?.inhoud).data
  const gast = !elders && c.var.actor ? await findEigen(c.var.db, c.var.actor) : undefined
  const doel = await doelOf(c)
  const known = { ...(doel && { motivatie: doel.zin }), ...elders, ...gast }
  const props = { shell: c.var.shell, form: formOf(known), rollen: await rollenOf(c), uitnodiger: null, doel }
  return <DoeMeePage {...props} elders={elders !== undefined} />
}

/** For what somebody came, when a noun knows it. */
async function doelOf(c: Ctx): Promise<Doel | null> {
  const given = c.req.query('doel')
  if (!given) return null
  return (await filled(c.var, doelVanAanmelding, given)).find((one) => one !== null) ?? null
}

const unknown =
  'Vonk kent deze organisatie nog niet. Kies wat voor organisatie het is, dan stellen we haar voor. Of kijk in de lijst hoe ze heet.'

doeMee.post(paths.doeMee.pattern, async (c) => {
  allow(c, may.join(c.var.actor))
  await spendForOrigin(c, perOrigin)
  const { db } = c.var
  const form = knownKeuze(AanmeldingForm, 'rol', await rollenOf(c))
  const read = await readForm(c, notOfTeam(form, await listNamenVanTeam(db)), { besloten: true })
  if (!read.ok) return again(c, read.form)
  const { organisatie, soort, email, uitnodiging } = read.data
  const { werkplek, problem } = await findWerkplek(db, organisatie, soort)
  const problems = problem ? { organisatie: problem } : { soort: unknown }
  if (!werkplek) return again(c, { values: valuesOf(await bodyOf(c)), problems })
  await spendForAddress(c, perAddress, email)
  // The same work and the same answer for every address, so that nobody can test who is a member; the job finds out.
  const uitnodigingId = (await findUitnodiger(db, uitnodiging))?.id ?? null
  const aanmeldingId = await createAanmelding(db, read.data, { werkplek, uitnodigingId })
  await c.var.enqueue('stuur-aanmelding-bevestiging', { aanmeldingId })
  return c.redirect(paths.doeMeeOnderweg(), 303)
})

async function again(c: Ctx, form: FormState) {
  const given = form.values.uitnodiging
  const uitnodiger = await findUitnodiger(c.var.db, typeof given === 'string' ? given : null)
  const props = { shell: c.var.shell, form, rollen: await rollenOf(c), uitnodiger }
  return c.html(<DoeMeePage {...props} />, 422)
}

doeMee.get(paths.doeMeeOnderweg.pattern, (c) => {
  allow(c, may.join(c.var.actor))
  const { demo, smtpUrl } = c.var.deps.config
  return c.html(<OnderwegPage shell={c.var.shell} postvak={demo && !smtpUrl} />)
})

doeMee.get(paths.doeMeeBevestigd.pattern, (c) => {
  allow(c, may.join(c.var.actor))
  return c.html(<BevestigdPage shell={c.var.shell} />)
})

doeMee.get(paths.doeMeeBeantwoord.pattern, (c) => {
  allow(c, may.join(c.var.actor))
  return c.html(<BeantwoordPage shell={c.var.shell} />)
})

/** Only looks: a scanner that opens every link in a mail uses nothing up. */
doeMee.get(paths.doeMeeBevestiging.pattern, async (c) => {
  allow(c, may.join(c.var.actor))
  c.header('Cache-Control', 'no-store')
  const token = c.req.param('token')
  const aanmelding = await findOnbevestigd(c.var.db, token)
  if (!aanmelding) return expired(c)
  return c.html(<BevestigingPage shell={c.var.shell} token={token} aanmelding={aanmelding} />)
})

doeMee.post(paths.doeMeeBevestiging.pattern, async (c) => {
  allow(c, may.join(c.var.actor))
  c.header('Cache-Control', 'no-store')
  const outcome = await confirm(c.var.db, c.var.deps.config, c.req.param('token'))
  switch (outcome.kind) {
    case 'vervallen':
      return expired(c)
    case 'lid':
      return done(c, paths.inloggen(), said.allid)
    case 'loopt':
      return c.redirect(paths.doeMeeBevestigd(), 303)
    case 'wacht':
      await c.var.enqueue('stuur-aanmelding-stand', {
        aanmeldingId: outcome.id,
        versie: outcome.versie,
      })
      return c.redirect(paths.doeMeeBevestigd(), 303)
    case 'binnen':
      await c.var.enqueue('stuur-welkom', { lidId: outcome.lidId })
      return welcome(c, outcome.lidId, { terug: paths.mijnVonk(), manier: 'link', gedaan: said.toegelaten })
  }
})

doeMee.get(paths.doeMeeAntwoord.pattern, async (c) => {
  allow(c, may.join(c.var.actor))
  c.header('Cache-Control', 'no-store')
  const token = c.req.param('token')
  const aanmelding = await findGevraagd(c.var.db, token)
  if (!aanmelding) return expired(c)
  return c.html(<AntwoordPage shell={c.var.shell} token={token} aanmelding={aanmelding} form={emptyForm} />)
})

doeMee.post(paths.doeMeeAntwoord.pattern, async (c) => {
  allow(c, may.join(c.var.actor))
  c.header('Cache-Control', 'no-store')
  const { db, shell } = c.var
  const token = c.req.param('token')
  const read = await readForm(c, AntwoordForm, { besloten: true })
  if (read.ok) {
    const kept = await answer(db, token, read.data.antwoord)
    return kept ? c.redirect(paths.doeMeeBeantwoord(), 303) : expired(c, read.data.antwoord)
  }
  const aanmelding = await findGevraagd(db, token)
  if (!aanmelding) return expired(c)
  return c.html(<AntwoordPage shell={shell} token={token} aanmelding={aanmelding} form={read.form} />, 422)
})

const expired = (c: Ctx, typed?: string) =>
  c.html(<VervallenPage shell={c.var.shell} {...(typed && { typed })} />, 410)
