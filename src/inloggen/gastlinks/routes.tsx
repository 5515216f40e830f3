import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { everyone } from '#src/platform/actor.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { type Limit, spendForAddress, spendForOrigin } from '#src/platform/web/limits.ts'
import { isSafe } from '#src/platform/web/unit-of-work.ts'
import { noteOpened, noteUsed, passOn } from './changes.ts'
import { doelVan } from './doel.ts'
import { DoorgaveForm } from './forms.ts'
import { type Gastlink, meesteKeren, standOf } from './gastlink.ts'
import type { Gastdoel, Gevraagde } from './places.ts'
import { findAdres, findGastlink } from './queries.ts'
import { AnderPage, BedanktPage, DichtPage, OnbekendPage, VoorbijPage, VraagPage, WegPage } from './views.tsx'

/** Keys that are none, from one network: a key cannot be guessed, and nobody needs to try. */
const perOrigin: Limit = { name: 'gastlink-onbekend', points: 60, seconds: 3600 }
const perReceiver: Limit = {
  name: 'gastlink-ontvanger',
  points: 5,
  seconds: 24 * 3600,
  said: 'Dit adres kreeg vandaag al genoeg vragen uit Vonk. Probeer het morgen opnieuw.',
}

/** What somebody answers who does not sign in. */
export const gastlinks = new Hono<Env>()

/** The address holds a secret: it is not kept, nor found, nor told on to other sites. */
for (const { pattern } of [paths.gastlink, paths.gastantwoord, paths.gastdoorgave])
  gastlinks.use(pattern, async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-store')
    c.header('X-Robots-Tag', 'noindex, nofollow')
  })

type Open = { link: Gastlink; doel: Gastdoel; gevraagde: Gevraagde; sleutel: string }

/**
 * The same at opening and at answering: that it is there, is still open, is for who asks, and no wall is closed. Who
 * answers holds the link until that is done, so that of two at once one is first.
 */
const whileOpen = (answer: (c: Ctx, open: Open) => Promise<Response>) => async (c: Ctx) => {
  allow(c, everyone)
  const sleutel = c.req.param('sleutel') ?? ''
  const link = await findGastlink(c.var.db, sleutel, { lock: !isSafe(c.req.method) })
  if (!link) {
    await spendForOrigin(c, perOrigin)
    return c.html(<OnbekendPage shell={c.var.shell} />, 410)
  }
  const { email } = link
  if (email === null || standOf(link) !== 'open')
    return c.html(<VoorbijPage shell={c.var.shell} link={link} />, 410)
  return (await wrongOne(c, email)) ?? behindWall(c, { link, sleutel, email }, answer)
}

/** Who is signed in with another address is somebody else; null: nobody is, or it is who was asked. */
async function wrongOne(c: Ctx, email: string): Promise<Response | null> {
  const { db, actor, shell } = c.var
  if (!actor || (await findAdres(db, actor.id))?.toLowerCase() === email.toLowerCase()) return null
  return c.html(<AnderPage shell={shell} naam={actor.naam} />, 403)
}

type Found = { link: Gastlink; sleutel: string; email: string }

async function behindWall(c: Ctx, { link, sleutel, email }: Found, answer: Parameters<typeof whileOpen>[0]) {
  const { db, shell } = c.var
  const doel = await doelVan(c.var, link.doel)
  const gevraagde = { onderwerpId: link.onderwerpId, email }
  const wall = await doel.stand(db, gevraagde)
  if (wall === 'weg') return c.html(<WegPage shell={shell} link={link} />, 410)
  if (wall === 'dicht') return c.html(<DichtPage shell={shell} link={link} />, 403)
  return answer(c, { link, doel, gevraagde, sleutel })
}

type Forms = { form?: FormState; doorgave?: FormState; status?: 200 | 422 }

async function show(c: Ctx, open: Open, { form = emptyForm, doorgave = emptyForm, status = 200 }: Forms) {
  const { doel, gevraagde } = open
  const getoond = await doel.toon(c.var.db, gevraagde)
  const page = { ...open, getoond, form, doorgave }
  return c.html(<VraagPage shell={c.var.shell} {...page} />, status)
}

gastlinks.get(
  paths.gastlink.pattern,
  whileOpen(async (c, open) => {
    await noteOpened(c.var.db, c.var.actor, open.link)
    return show(c, open, {})
  }),
)

gastlinks.post(
  paths.gastantwoord.pattern,
  whileOpen(async (c, open) => {
    const { link, doel, gevraagde, sleutel } = open
    const read = await doel.lees((form) => readForm(c, form))
    if (!read.ok) return show(c, open, { form: read.form, status: 422 })
    await noteUsed(c.var.db, c.var.actor, link)
    await read.doe(c.var, gevraagde)
    return c.redirect(paths.gastantwoord(sleutel), 303)
  }),
)

/** What became of it, for who just answered or passed it on. */
gastlinks.get(paths.gastantwoord.pattern, async (c) => {
  const { db, shell } = c.var
  allow(c, everyone)
  const sleutel = c.req.param('sleutel')
  const link = await findGastlink(db, sleutel)
  if (link?.doorgegevenOp) return c.html(<BedanktPage shell={shell} tekst={doorgegeven} />)
  if (!link?.gebruiktOp) return c.redirect(paths.gastlink(sleutel), 303)
  const doel = await doelVan(c.var, link.doel)
  return c.html(<BedanktPage shell={shell} tekst={await doel.bedankt(db, link.onderwerpId)} />)
})

const doorgegeven = 'Jij hoeft niets meer te doen. Deze link werkt niet meer.'

gastlinks.post(
  paths.gastdoorgave.pattern,
  whileOpen(async (c, open) => {
    const { link, doel, sleutel } = open
    const read = await readForm(c, DoorgaveForm, { besloten: true })
    if (!read.ok) return show(c, open, { doorgave: read.form, status: 422 })
    const email = link.keer < meesteKeren ? read.data.email : null
    const problem = email && (await problemWith(c, open, email))
    if (problem) {
      await spendForOrigin(c, perOrigin)
      const doorgave = { values: valuesOf(c.var.body ?? {}), problems: { email: problem } }
      return show(c, open, { doorgave, status: 422 })
    }
    if (email) await spendForAddress(c, perReceiver, email)
    const gastlinkId = await passOn(c.var.db, link, email)
    if (gastlinkId) await c.var.enqueue('stuur-gastlink', { gastlinkId })
    else await doel.nietAanMij(c.var, link.onderwerpId)
    return c.redirect(paths.gastantwoord(sleutel), 303)
  }),
)

const problemWith = async (c: Ctx, { link, doel, gevraagde }: Open, email: string) =>
  email.toLowerCase() === link.email?.toLowerCase()
    ? 'Dit is je eigen adres. Schrijf dat van iemand anders, of laat het leeg.'
    : doel.probleem(c.var.db, { ...gevraagde, email })
