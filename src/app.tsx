import { Hono } from 'hono'
import { createApi } from './api.ts'
import { whoAsks } from './inloggen/sessies/sessie.ts'
import { wieVraagt } from './netwerk/leden/wie-vraagt.ts'
import { acceptedTerms } from './netwerk/voorwaarden/akkoord.tsx'
import { fillings, handelingen, mailsoorten, nouns, persoonlijk } from './nouns.ts'
import { apiBase, paths } from './paths/index.ts'
import { apiHeaders } from './platform/api/frame.ts'
import { naarBuiten } from './platform/buiten/routes.tsx'
import { asOneGoes } from './platform/forms/concept.ts'
import { concepten } from './platform/forms/concept-routes.tsx'
import { withOntvangst } from './platform/forms/ontvangst.ts'
import { sentOnce } from './platform/forms/sent-once.ts'
import { arrived } from './platform/web/arrived.ts'
import { compressed } from './platform/web/compressed.ts'
import type { Deps, Env } from './platform/web/context.ts'
import { onError, onNotFound, wrongMethod } from './platform/web/error-pages.tsx'
import { health } from './platform/web/health.ts'
import { createKept } from './platform/web/kept.ts'
import { offering } from './platform/web/offering.ts'
import { opened } from './platform/web/opened.ts'
import { readingLimits } from './platform/web/reading-limits.ts'
import { request } from './platform/web/request.ts'
import { robots } from './platform/web/robots.ts'
import { headers, notShared, sameOrigin } from './platform/web/security.ts'
import { shell, shellForActor } from './platform/web/shell.ts'
import { siteOf } from './platform/web/site.ts'
import { speculation, speculationRules } from './platform/web/speculation.ts'
import { assets } from './platform/web/static.ts'
import { unitOfWork } from './platform/web/unit-of-work.ts'
import { ledToReason } from './toezicht/meldingen/routes.tsx'

/** A mail program posts what stands in the mail (RFC 8058); the token in the address is what allows it. */
const isOneClick = paths.afmelden.matches
const metTabel = nouns.flatMap(({ leestBestand = [] }) => leestBestand)
const metGast = nouns.flatMap(({ leestVanGast = [] }) => leestVanGast)
const gastAt = (path: string) => metGast.find(({ matches }) => matches(path))
const isUpload = (path: string) =>
  paths.aankondigingInlezen.matches(path) ||
  paths.eigenFoto.matches(path) ||
  metTabel.some((matches) => matches(path)) ||
  gastAt(path) !== undefined

const metBestand = nouns.flatMap(({ neemtBestand = [] }) => neemtBestand)
const bestandAt = (path: string) => metBestand.find(({ matches }) => matches(path))

const closed = nouns.flatMap(({ noRobots = [] }) => noRobots)
const vellen = nouns.flatMap(({ concepten = [] }) => concepten)
const uitgangen = nouns.flatMap(({ naarBuiten = [] }) => naarBuiten)

/** Everything a request passes, in order. Production and tests run this same app. */
export function createApp(deps: Deps): Hono<Env> {
  const site = siteOf(nouns)
  const { db, pool } = deps.database
  const api = createApi(deps.config)
  const app = new Hono<Env>({ strict: true })
  app.onError(onError)
  app.notFound(onNotFound)

  app.use(request(deps, createKept(pool, deps.config)))
  app.use(offering({ fillings, zinnen: handelingen, persoonlijk, mailsoorten }))
  app.use(shell(site))
  app.use(`${apiBase}/*`, apiHeaders)
  app.use(headers(deps.config))
  app.use(notShared)
  app.use(speculationRules)
  app.use(compressed)
  app.route('/', assets)
  app.route('/', robots(deps.config.url, closed))
  app.route('/', speculation(nouns.flatMap(({ notAhead = [] }) => notAhead)))
  app.use(wrongMethod(app))
  app.use(sameOrigin(deps.config, isOneClick))
  app.use(whoAsks(db, wieVraagt))
  app.use(shellForActor(site))
  app.use(readingLimits)
  app.use(arrived({ isUpload, gastAt, bestandAt, takeIn: withOntvangst }))
  app.use(acceptedTerms)
  app.use(unitOfWork)
  app.use(sentOnce)
  app.use(asOneGoes(vellen))
  app.use(opened)
  app.use(ledToReason)

  app.route('/', api.v1)
  app.route('/', api.reference)
  app.route('/', health)
  app.route('/', concepten(vellen))
  app.route('/', naarBuiten(uitgangen))
  for (const { pages } of nouns) if (pages) app.route('/', pages)
  return app
}
