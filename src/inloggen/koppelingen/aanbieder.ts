import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  type Configuration,
  type CustomFetch,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  PrivateKeyJwt,
} from 'openid-client'
import { isLoopback } from '#src/platform/config-read.ts'
import type { OidcAanbieder, Providers } from './koppeling.ts'

const timeoutSeconds = 5
const maxBytes = 256 * 1024
const rememberMs = 3600 * 1000

/** What a provider told of itself leads to an address that nobody configured, or is not of this provider. */
export class Elsewhere extends Error {
  override name = 'Elsewhere'
}

/** What a provider tells of itself; asked for when it is first needed, and then kept for an hour. Two at once ask once. */
export function clientOf(known: Providers, aanbieder: OidcAanbieder): Promise<Configuration> {
  const earlier = known.get(aanbieder)
  if (earlier && earlier.until > Date.now()) return earlier.client
  const client = discover(aanbieder)
  known.set(aanbieder, { until: Date.now() + rememberMs, client })
  client.catch(() => known.delete(aanbieder))
  return client
}

async function discover(aanbieder: OidcAanbieder): Promise<Configuration> {
  const { issuer, clientId } = aanbieder
  const execute = [enableNonRepudiationChecks, ...(isLoopback(issuer) ? [allowInsecureRequests] : [])]
  const client = await discovery(new URL(issuer), clientId, {}, await proofOf(aanbieder), {
    [customFetch]: guardedFetch(aanbieder),
    timeout: timeoutSeconds,
    execute,
  })
  const told = client.serverMetadata()
  // The library is lenient about a last slash, and for some big providers: we are not.
  if (told.issuer !== issuer) throw new Elsewhere(`issuer ${told.issuer}`)
  assertAllowed(aanbieder, told.authorization_endpoint ?? '')
  return client
}

async function proofOf({ clientSecret, clientKey }: OidcAanbieder): Promise<ClientAuth> {
  if (!clientKey) return ClientSecretBasic(clientSecret ?? '')
  const algorithm =
    clientKey.asymmetricKeyType === 'rsa'
      ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
      : { name: 'ECDSA', namedCurve: 'P-256' }
  const key = clientKey.toCryptoKey(algorithm, false, ['sign'])
  return PrivateKeyJwt(key as Parameters<typeof PrivateKeyJwt>[0])
}

/** Asks the provider that was configured and nobody else, does not follow it elsewhere, and does not read on for ever. */
const guardedFetch =
  (aanbieder: OidcAanbieder): CustomFetch =>
  async (url, options) => {
    assertAllowed(aanbieder, url)
    const answer = await fetch(url, options as RequestInit)
    const { status, headers } = answer
    return new Response(status === 204 || status === 304 ? null : await bounded(answer), { status, headers })
  }

function assertAllowed({ issuer, adressen }: OidcAanbieder, address: string): void {
  const origin = URL.parse(address)?.origin ?? ''
  if ([new URL(issuer).origin, ...adressen].includes(origin)) return
  throw new Elsewhere(`${origin} is not in ADRESSEN`)
}

async function bounded(answer: Response): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of answer.body ?? []) {
    size += part.byteLength
    if (size > maxBytes) throw new Elsewhere('more than it should be')
    parts.push(part)
  }
  return Buffer.concat(parts)
}
