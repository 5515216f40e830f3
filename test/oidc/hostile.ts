import { createSign, generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterAll } from 'vitest'
import type { OidcAanbieder } from '#src/platform/config-oidc.ts'
import { freePort } from '#test/free-port.ts'
import { aanbiederOf } from './aanbieder.ts'

/** How it lies; empty: it is honest. Each adds to or replaces what an honest provider would say. */
export type Lie = {
  metadata?: Record<string, unknown>
  claims?: Record<string, unknown>
  header?: Record<string, unknown>
  signature?: string
  userinfo?: Record<string, unknown>
  /** Answers the token endpoint by itself. */
  token?: (answer: ServerResponse) => void
}

export type Hostile = {
  aanbieder: OidcAanbieder
  issuer: string
  /** The paths that were asked for, with their body. */
  asked: { path: string; body: string; authorization: string }[]
  lie: (how: Lie) => void
  /** What the next token says, besides what it lies about. */
  expect: (nonce: string) => void
  stop: () => void
}

/** Answers with this. */
export const json = (answer: ServerResponse, status: number, body: object) =>
  answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

function jwt(header: object, claims: object, signature?: string): string {
  const body = `${encoded(header)}.${encoded(claims)}`
  const signed = createSign('RSA-SHA256').update(body).sign(privateKey).toString('base64url')
  return `${body}.${signature ?? signed}`
}

const metadataOf = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/auth`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/jwks`,
  userinfo_endpoint: `${issuer}/me`,
  response_types_supported: ['code'],
  id_token_signing_alg_values_supported: ['RS256', 'none'],
  authorization_response_iss_parameter_supported: true,
})

/** A provider on this machine that lies when it is told to. */
export async function hostileProvider(): Promise<Hostile> {
  const port = await freePort()
  const issuer = `http://127.0.0.1:${port}`
  const asked: Hostile['asked'] = []
  let lie: Lie = {}
  let nonce = ''

  const tokens = () => {
    const now = Math.floor(Date.now() / 1000)
    const honest = { iss: issuer, sub: 'iemand', aud: 'vonk', nonce, iat: now, exp: now + 60 }
    const header = { alg: 'RS256', kid: 'een', ...lie.header }
    const id_token = jwt(header, { ...honest, ...lie.claims }, lie.signature)
    return { access_token: 'sleutel', token_type: 'Bearer', id_token }
  }
  const pages: Record<string, () => unknown> = {
    '/.well-known/openid-configuration': () => ({ ...metadataOf(issuer), ...lie.metadata }),
    '/jwks': () => ({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'een', use: 'sig' }] }),
    '/token': tokens,
    '/me': () => ({ sub: 'iemand', ...lie.userinfo }),
  }
  const server = createServer(async (request: IncomingMessage, answer: ServerResponse) => {
    const path = request.url ?? ''
    const body = (await request.toArray()).join('')
    asked.push({ path, body, authorization: request.headers.authorization ?? '' })
    if (path === '/token' && lie.token) return lie.token(answer)
    const page = pages[path]
    answer.writeHead(page ? 200 : 404, { 'content-type': 'application/json' })
    answer.end(JSON.stringify(page?.() ?? {}))
  }).listen(port, '127.0.0.1')
  await once(server, 'listening')
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  afterAll(stop)
  const set = {
    lie: (how: Lie) => {
      lie = how
    },
    expect: (given: string) => {
      nonce = given
    },
  }
  return { aanbieder: aanbiederOf({ issuer }), issuer, asked, stop, ...set }
}
