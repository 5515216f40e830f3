import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { aanbestedingen } from './aanbestedingen/routes.tsx'
import { aanmeldingen } from './aanmeldingen/routes.tsx'
import { aantekeningen } from './aantekeningen/routes.tsx'
import { adreswijzigingen } from './adreswijzigingen/routes.tsx'
import { afrondingen } from './afrondingen/routes.tsx'
import { apiV1, reference } from './api.ts'
import { beheer } from './beheer/routes.tsx'
import { berichten } from './berichten/routes.tsx'
import { bevriezingen } from './bevriezingen/routes.tsx'
import { inzagen } from './inzagen/routes.tsx'
import { koppelingen } from './koppelingen/routes.tsx'
import { leden } from './leden/routes.tsx'
import { ledenbeheer } from './ledenbeheer/routes.tsx'
import { mailvoorkeuren } from './mailvoorkeuren/routes.tsx'
import { ledToReason, meldingen } from './meldingen/routes.tsx'
import { mijngegevens } from './mijngegevens/routes.tsx'
import { organisatiebeheer } from './organisatiebeheer/routes.tsx'
import { organisaties } from './organisaties/routes.tsx'
import { passkeys } from './passkeys/routes.tsx'
import { apiBase, apiHeaders } from './platform/api/frame.ts'
import { sentOnce } from './platform/forms/sent-once.ts'
import { whoAsks } from './platform/login/session.ts'
import { arrived } from './platform/web/arrived.ts'
import type { Deps, Env } from './platform/web/context.ts'
import { onError, onNotFound, wrongMethod } from './platform/web/error-pages.tsx'
import { health } from './platform/web/health.ts'
import { inkijk } from './platform/web/inkijk.ts'
import { request } from './platform/web/request.ts'
import { boundedBody, headers, notShared, sameOrigin } from './platform/web/security.ts'
import { shell, shellForActor } from './platform/web/shell.ts'
import { speculation, speculationRules } from './platform/web/speculation.ts'
import { assets } from './platform/web/static.ts'
import { unitOfWork } from './platform/web/unit-of-work.ts'
import { postvak } from './postvak/routes.tsx'
import { proeftuinen } from './proeftuinen/routes.tsx'
import { samenvoegingen } from './samenvoegingen/routes.tsx'
import { sporen } from './sporen/routes.tsx'
import { teams } from './teams/routes.tsx'
import { thuis } from './thuis/routes.tsx'
import { toegang } from './toegang/routes.tsx'
import { tweedefactor } from './tweedefactor/routes.tsx'
import { volgingen } from './volgingen/routes.tsx'
import { acceptedTerms } from './voorwaarden/akkoord.tsx'
import { voorwaarden } from './voorwaarden/routes.tsx'

/** A mail program posts what stands in the mail (RFC 8058); the token in the address is what allows it. */
const isOneClick = (path: string) => /^\/afmelden\/[\w-]+$/.test(path)
const isUpload = (path: string) => path === '/aanbestedingen/inlezen' || path === '/mijn-vonk/foto'

/** Everything a request passes, in order. Production and tests run this same app. */
export function createApp(deps: Deps): Hono<Env> {
  const app = new Hono<Env>({ strict: true })
  app.onError(onError)
  app.notFound(onNotFound)

  app.use(request(deps))
  app.use(shell)
  app.use(`${apiBase}/*`, apiHeaders)
  app.use(headers(deps.config))
  app.use(notShared)
  app.use(speculationRules)
  app.use(compress())
  app.route('/', assets)
  app.route('/', speculation)
  app.use(wrongMethod(app))
  app.use(sameOrigin(deps.config, isOneClick))
  app.use(whoAsks)
  app.use(shellForActor)
  app.use(boundedBody(isUpload))
  app.use(arrived)
  app.use(acceptedTerms)
  app.use(unitOfWork)
  app.use(sentOnce)
  app.use(inkijk)

  mountNouns(app)
  return app
}

/** Every noun, where its pages are. */
function mountNouns(app: Hono<Env>): void {
  app.route(apiBase, apiV1)
  app.route('/', reference)
  app.route('/', health)
  app.route('/', thuis)
  app.route('/', passkeys)
  app.route('/', koppelingen)
  app.route('/', toegang)
  app.route('/', tweedefactor)
  app.route('/', leden)
  app.route('/', mailvoorkeuren)
  app.route('/', adreswijzigingen)
  app.route('/', berichten)
  app.route('/', aanmeldingen)
  mountFatsoen(app)
  mountBeheer(app)
  app.route('/postvak', postvak)
  app.route('/', organisatiebeheer)
  app.route('/', volgingen)
  app.route('/organisaties', samenvoegingen)
  app.route('/organisaties', organisaties)
  app.route('/', aanbestedingen)
  app.route('/proeftuinen', aantekeningen)
  app.route('/proeftuinen', afrondingen)
  app.route('/', teams)
  app.route('/proeftuinen', proeftuinen)
}

/** What beheer can do, and what everybody sees of it. */
function mountBeheer(app: Hono<Env>): void {
  app.route('/beheer', beheer)
  app.route('/beheer/inzage', inzagen)
  app.route('/beheer/leden', ledenbeheer)
  app.route('/', sporen)
  app.route('/proeftuinen', bevriezingen)
  app.route('/mijn-vonk', mijngegevens)
}

/** House rules and reports; and for what comes after it, the way from what was taken away to the reason. */
function mountFatsoen(app: Hono<Env>): void {
  app.use(ledToReason)
  app.route('/', meldingen)
  app.route('/', voorwaarden)
}
