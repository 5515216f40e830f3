import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { apiV1, reference } from './api.ts'
import { adreswijzigingen } from './inloggen/adreswijzigingen/routes.tsx'
import { koppelingen } from './inloggen/koppelingen/routes.tsx'
import { passkeys } from './inloggen/passkeys/routes.tsx'
import { toegang } from './inloggen/toegang/routes.tsx'
import { tweedefactor } from './inloggen/tweedefactor/routes.tsx'
import { aanbestedingen } from './markt/aanbestedingen/routes.tsx'
import { mailvoorkeuren } from './mijn/mailvoorkeuren/routes.tsx'
import { mijngegevens } from './mijn/mijngegevens/routes.tsx'
import { volgingen } from './mijn/volgingen/routes.tsx'
import { aanmeldingen } from './netwerk/aanmeldingen/routes.tsx'
import { berichten } from './netwerk/berichten/routes.tsx'
import { kantwissels } from './netwerk/kantwissels/routes.tsx'
import { leden } from './netwerk/leden/routes.tsx'
import { organisatiebeheer } from './netwerk/organisatiebeheer/routes.tsx'
import { organisaties } from './netwerk/organisaties/routes.tsx'
import { samenvoegingen } from './netwerk/samenvoegingen/routes.tsx'
import { acceptedTerms } from './netwerk/voorwaarden/akkoord.tsx'
import { voorwaarden } from './netwerk/voorwaarden/routes.tsx'
import { werk } from './netwerk/werk/routes.tsx'
import { apiBase, apiHeaders } from './platform/api/frame.ts'
import { sentOnce } from './platform/forms/sent-once.ts'
import { whoAsks } from './platform/login/session.ts'
import { arrived } from './platform/web/arrived.ts'
import type { Deps, Env } from './platform/web/context.ts'
import { onError, onNotFound, wrongMethod } from './platform/web/error-pages.tsx'
import { health } from './platform/web/health.ts'
import { inkijk } from './platform/web/inkijk.ts'
import { readingLimits } from './platform/web/reading-limits.ts'
import { request } from './platform/web/request.ts'
import { boundedBody, headers, notShared, sameOrigin } from './platform/web/security.ts'
import { shell, shellForActor } from './platform/web/shell.ts'
import { speculation, speculationRules } from './platform/web/speculation.ts'
import { assets } from './platform/web/static.ts'
import { uploadTurns } from './platform/web/turns.ts'
import { unitOfWork } from './platform/web/unit-of-work.ts'
import { aantekeningen } from './proeftuinen/aantekeningen/routes.tsx'
import { afrondingen } from './proeftuinen/afrondingen/routes.tsx'
import { bevriezingen } from './proeftuinen/bevriezingen/routes.tsx'
import { openingen } from './proeftuinen/openingen/routes.tsx'
import { proeftuinen } from './proeftuinen/proeftuin/routes.tsx'
import { teams } from './proeftuinen/teams/routes.tsx'
import { voorkennis } from './proeftuinen/voorkennis/routes.tsx'
import { thuis } from './thuis/routes.tsx'
import { beheer } from './toezicht/beheer/routes.tsx'
import { inzagen } from './toezicht/inzagen/routes.tsx'
import { ledenbeheer } from './toezicht/ledenbeheer/routes.tsx'
import { ledToReason, meldingen } from './toezicht/meldingen/routes.tsx'
import { postvak } from './toezicht/postvak/routes.tsx'
import { sporen } from './toezicht/sporen/routes.tsx'

/** A mail program posts what stands in the mail (RFC 8058); the token in the address is what allows it. */
const isOneClick = (path: string) => /^\/afmelden\/[\w-]+$/.test(path)
const isUpload = (path: string) => path === '/aanbestedingen/inlezen' || path === '/mijn-vonk/foto'

/** Every noun, where its pages are. */
const nouns: [base: string, noun: Hono<Env>][] = [
  [apiBase, apiV1],
  ['/', reference],
  ['/', health],
  ['/', thuis],
  ['/', passkeys],
  ['/', koppelingen],
  ['/', toegang],
  ['/', tweedefactor],
  ['/', leden],
  ['/', werk],
  ['/', mailvoorkeuren],
  ['/', adreswijzigingen],
  ['/', berichten],
  ['/', aanmeldingen],
  ['/', meldingen],
  ['/', voorwaarden],
  ['/beheer', beheer],
  ['/beheer/inzage', inzagen],
  ['/beheer/leden', ledenbeheer],
  ['/', sporen],
  ['/proeftuinen', bevriezingen],
  ['/proeftuinen', voorkennis],
  ['/mijn-vonk', mijngegevens],
  ['/postvak', postvak],
  ['/', organisatiebeheer],
  ['/', volgingen],
  ['/organisaties', kantwissels],
  ['/organisaties', samenvoegingen],
  ['/organisaties', organisaties],
  ['/', aanbestedingen],
  ['/', openingen],
  ['/proeftuinen', aantekeningen],
  ['/proeftuinen', afrondingen],
  ['/', teams],
  ['/proeftuinen', proeftuinen],
]

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
  app.use(readingLimits)
  app.use(uploadTurns(isUpload))
  app.use(boundedBody(isUpload))
  app.use(arrived)
  app.use(acceptedTerms)
  app.use(unitOfWork)
  app.use(sentOnce)
  app.use(inkijk)
  app.use(ledToReason)

  for (const [base, noun] of nouns) app.route(base, noun)
  return app
}
