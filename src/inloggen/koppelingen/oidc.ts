import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  ResponseBodyError,
} from 'openid-client'
import { z } from 'zod'
import type { Weigering } from '#src/inloggen/wegen/aanbieder.ts'
import { paths } from '#src/paths/index.ts'
import type { Config } from '#src/platform/config.ts'
import { containsBsn } from '#src/platform/forms/bsn.ts'
import { email } from '#src/platform/forms/fields.ts'
import { persoonsnaam } from '#src/platform/forms/namen.ts'
import { clientOf, Elsewhere } from './aanbieder.ts'
import type { Identiteit, OidcAanbieder, Providers } from './koppeling.ts'
import type { Onderweg } from './onderweg.ts'

/** Somebody signs in once more to prove to be there: what the provider remembers of today does not count. */
const opnieuwSeconds = 300

/** Of our own address, never of the request. */
const redirectUri = ({ url }: Config, { code }: OidcAanbieder) => new URL(paths.oidcTerug(code), url)

/** Where to send the browser. */
export async function authorizationUrl(
  config: Config,
  aanbieder: OidcAanbieder,
  { providers, onderweg }: { providers: Providers; onderweg: Onderweg },
): Promise<URL> {
  const { state, nonce, verifier, opnieuw } = onderweg
  const { scopes, acrValues } = aanbieder
  return buildAuthorizationUrl(await clientOf(providers, aanbieder), {
    redirect_uri: redirectUri(config, aanbieder).href,
    scope: scopes,
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ui_locales: 'nl',
    ...(acrValues && { acr_values: acrValues }),
    ...(opnieuw && { prompt: 'login', max_age: String(opnieuwSeconds) }),
  })
}

/** Only what is looked at; what is not as it should be counts as not given, but for who it is. */
const Claims = z.object({
  sub: z.string().min(1).max(255),
  email: email().optional().catch(undefined),
  email_verified: z.literal(true).optional().catch(undefined),
  name: persoonsnaam().catch(''),
  acr: z.string().optional().catch(undefined),
  amr: z.array(z.string()).catch([]),
  auth_time: z.number().catch(0),
})

/** Who came back with this query, by a code that is exchanged here, once. Throws what `weigeringOf` understands. */
export async function identityIn(
  config: Config,
  aanbieder: OidcAanbieder,
  { providers, query, onderweg }: { providers: Providers; query: string; onderweg: Onderweg },
): Promise<Identiteit> {
  const client = await clientOf(providers, aanbieder)
  const here = redirectUri(config, aanbieder)
  here.search = query
  const tokens = await authorizationCodeGrant(client, here, {
    expectedState: onderweg.state,
    expectedNonce: onderweg.nonce,
    pkceCodeVerifier: onderweg.verifier,
    idTokenExpected: true,
    ...(onderweg.opnieuw && { maxAge: opnieuwSeconds }),
  })
  const told = tokens.claims() ?? {}
  const claims = Claims.parse({ ...told, ...(await mailIn(client, tokens.access_token, told)) })
  // Some providers name people by their BSN. That is a number that Vonk never keeps.
  if (containsBsn(claims.sub)) throw new Elsewhere('the subject may be a BSN')
  return {
    issuer: aanbieder.issuer,
    subject: claims.sub,
    email: (claims.email_verified && claims.email) || null,
    naam: claims.name,
    tweedeFactor: countsAsSecond(aanbieder, claims),
    bewezen: claims.auth_time,
  }
}

type Told = { sub?: unknown; name?: unknown; email?: unknown; email_verified?: unknown }

/** Many providers tell the address at another place. It and whether it is verified come from the same one. */
async function mailIn(client: Configuration, accessToken: string, told: Told): Promise<Told> {
  if (told.email !== undefined || !client.serverMetadata().userinfo_endpoint) return told
  const { email, email_verified, name } = await fetchUserInfo(client, accessToken, String(told.sub))
  return { email, email_verified, name: told.name ?? name }
}

const countsAsSecond = (
  { tweedeFactorAcr, tweedeFactorAmr }: OidcAanbieder,
  { acr, amr }: z.output<typeof Claims>,
) => (acr !== undefined && tweedeFactorAcr.includes(acr)) || amr.some((one) => tweedeFactorAmr.includes(one))

const said: Record<string, Weigering> = {
  server_error: 'onbereikbaar',
  temporarily_unavailable: 'onbereikbaar',
  access_denied: 'afgebroken',
  login_required: 'afgebroken',
  interaction_required: 'afgebroken',
  consent_required: 'afgebroken',
  account_selection_required: 'afgebroken',
  invalid_grant: 'telaat',
}

/** Of no use to a stranger, and of all use to an operator: codes, never what was in a token. */
export type Oorzaak = { weigering: Weigering; fout: string }

/** What a failure means to who wanted to sign in. Whatever a provider sends, it is a no and not a bug of ours. */
export function weigeringOf(thrown: unknown): Oorzaak {
  const error = thrown instanceof Error && thrown.cause instanceof Elsewhere ? thrown.cause : thrown
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError)
    return { weigering: said[error.error] ?? 'onbetrouwbaar', fout: error.error.slice(0, 60) }
  if (error instanceof Elsewhere) return { weigering: 'onbetrouwbaar', fout: error.message }
  const { name, message, code, cause } = error as Error & { code?: unknown }
  if (isDown(message, code, cause)) return { weigering: 'onbereikbaar', fout: String(code ?? message) }
  return { weigering: 'onbetrouwbaar', fout: String(code ?? name) }
}

/** As Node's fetch says that nobody answered or that the line broke, and as the library says the rest. */
const isDown = (message: string, code: unknown, cause: unknown) =>
  code === 'OAUTH_TIMEOUT' ||
  (cause instanceof Response && cause.status >= 500) ||
  message === 'fetch failed' ||
  message === 'terminated'
