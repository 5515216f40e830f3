import { Hono } from 'hono'
import type { Entrance } from '#src/inloggen/sessies/enter.ts'
import { keepUitdaging } from '#src/inloggen/sessies/uitdaging.ts'
import { welcome } from '#src/inloggen/sessies/welcome.ts'
import type { Weigering } from '#src/inloggen/wegen/aanbieder.ts'
import { localPath } from '#src/inloggen/wegen/terug.ts'
import { paths } from '#src/paths/index.ts'
import { everyone } from '#src/platform/actor.ts'
import { newToken } from '#src/platform/tokens.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { type Limit, spendForOrigin } from '#src/platform/web/limits.ts'
import { note } from '#src/platform/web/security-log.ts'
import { asUnit } from '#src/platform/web/unit-of-work.ts'
import { keepBewijs } from './bewijs.ts'
import { markUsed } from './changes.ts'
import { aanbiederIn, type Identiteit } from './koppeling.ts'
import { authorizationUrl, identityIn, weigeringOf } from './oidc.ts'
import { findOnderweg, keepOnderweg, type Onderweg, takeOnderweg } from './onderweg.ts'
import { findAccount, findGekoppeld } from './queries.ts'
import { HeenPage } from './views.tsx'

const perOrigin: Limit = { name: 'oidc-netwerk', points: 600, seconds: 15 * 60 }

/** To a provider and back: an address to leave by, one that sends the browser away, and one to come back at. */
export const aanbiederInloggen = new Hono<Env>()

aanbiederInloggen.post(paths.oidcInloggen.pattern, async (c) => {
  allow(c, everyone)
  const aanbieder = aanbiederIn(c.var.deps.config, c.req.param('aanbieder'))
  if (!aanbieder) return c.notFound()
  await spendForOrigin(c, perOrigin)
  const { terug } = await bodyOf(c)
  // Who is signed in and signs in again has to prove to be there.
  await keepOnderweg(c, aanbieder, {
    lidId: null,
    terug: localPath(terug),
    opnieuw: c.var.actor !== null,
  })
  return c.redirect(paths.oidcHeen(aanbieder.code), 303)
})

/**
 * A page of ours that leads on at once, and not a redirect: the provider is asked what it is like here, without a
 * transaction open, and no form of ours needs leave to end up at another site.
 */
aanbiederInloggen.get(paths.oidcHeen.pattern, async (c) => {
  allow(c, everyone)
  c.header('Cache-Control', 'no-store')
  const { config } = c.var.deps
  const { providers } = c.var.kept
  const aanbieder = aanbiederIn(config, c.req.param('aanbieder'))
  if (!aanbieder) return c.notFound()
  const onderweg = await findOnderweg(c, aanbieder)
  if (!onderweg) return refuse(c, 'telaat')
  const asked = { providers, onderweg }
  const found = await authorizationUrl(config, aanbieder, asked).catch((error) => said(c, error))
  if (typeof found === 'string') return refuse(c, found, onderweg)
  c.header('Refresh', `0; url=${found.href}`)
  return c.html(<HeenPage shell={c.var.shell} naam={aanbieder.naam} href={found.href} />)
})

aanbiederInloggen.get(paths.oidcTerug.pattern, async (c) => {
  allow(c, everyone)
  c.header('Cache-Control', 'no-store')
  const { config } = c.var.deps
  const aanbieder = aanbiederIn(config, c.req.param('aanbieder'))
  if (!aanbieder) return c.notFound()
  await spendForOrigin(c, perOrigin)
  const onderweg = await takeOnderweg(c, aanbieder)
  if (!onderweg) return refuse(c, 'telaat')
  const answer = { providers: c.var.kept.providers, query: new URL(c.req.url).search, onderweg }
  const found = await identityIn(config, aanbieder, answer).catch((error) => said(c, error))
  if (typeof found === 'string') return refuse(c, found, onderweg)
  return asUnit(c, () => comeIn(c, found, onderweg))
})

/** Back to where it began, where the reason stands with what to do. */
function refuse(c: Ctx, weigering: Weigering, onderweg?: Pick<Onderweg, 'lidId' | 'terug'>): Response {
  note(c, 'inloggen.mislukt', { hoe: weigering })
  if (onderweg?.lidId) return c.redirect(paths.koppelingen(weigering), 303)
  return c.redirect(paths.inloggen(onderweg?.terug, weigering), 303)
}

/** What to tell the visitor; the operator finds a code in the log, and nothing of the person. */
function said(c: Ctx, error: unknown): Weigering {
  const { weigering, fout } = weigeringOf(error)
  if (weigering !== 'afgebroken')
    c.var.log.warn({ requestId: c.var.requestId, aanbieder: c.req.param('aanbieder'), fout }, 'oidc')
  return weigering
}

/** Known: in. Adds a way in, or has the address of an account: is asked first. Else: may ask to join. */
async function comeIn(c: Ctx, identiteit: Identiteit, onderweg: Onderweg): Promise<Response> {
  const { db, actor } = c.var
  const { lidId, terug } = onderweg
  if (lidId !== null && lidId !== actor?.id) return refuse(c, 'telaat')
  const known = await findGekoppeld(db, identiteit)
  if (lidId !== null && known?.lidId === lidId) return c.redirect(paths.koppelingen(), 303)
  if (lidId !== null && known) return refuse(c, 'bezet', onderweg)
  if (known?.vertrokkenOp) return refuse(c, 'vertrokken', onderweg)
  if (known) return enter(c, { ...known, identiteit, terug })
  if (lidId === null) return meet(c, identiteit, onderweg)
  await keepBewijs(c, { identiteit, lidId, terug, toevoegen: true })
  return c.redirect(paths.koppelen(), 303)
}

type Known = { id: string; lidId: string; identiteit: Identiteit; terug: string }

async function enter(c: Ctx, { id, lidId, identiteit, terug }: Known): Promise<Response> {
  await markUsed(c.var.db, id, identiteit)
  return welcome(c, lidId, { terug, ...entranceOf(identiteit) })
}

/** Signed in there for hours is not the same as being there now. */
export const entranceOf = ({ tweedeFactor, bewezen }: Identiteit): Entrance => ({
  manier: 'aanbieder',
  tweedeFactor,
  bewezenOp: new Date(Math.min(bewezen * 1000, Date.now())),
})

/** Nobody linked it: only an address that the provider stands for leads on, and tells no more than that one. */
async function meet(c: Ctx, identiteit: Identiteit, onderweg: Onderweg): Promise<Response> {
  const { email, naam } = identiteit
  if (!email) return refuse(c, 'geenmail', onderweg)
  const account = await findAccount(c.var.db, c.var.deps.config, email)
  if (account?.eerstZelf) return refuse(c, 'eerstzelf', onderweg)
  if (!account) {
    await keepUitdaging(c, 'aanmelding', { uitdaging: newToken(), inhoud: { email, naam } })
    return c.redirect(paths.doeMee(), 303)
  }
  await keepBewijs(c, { identiteit, lidId: account.id, terug: onderweg.terug, toevoegen: false })
  return c.redirect(paths.koppelen(), 303)
}
