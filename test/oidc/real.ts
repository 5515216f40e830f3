import { once } from 'node:events'
import { createServer } from 'node:http'
import { type Configuration, Provider } from 'oidc-provider'
import { afterAll } from 'vitest'
import type { OidcAanbieder } from '#src/platform/config-oidc.ts'
import { freePort } from '#test/free-port.ts'
import { aanbiederOf } from './aanbieder.ts'

export type Person = { email?: string; email_verified?: boolean; name?: string }
export type Real = { aanbieder: OidcAanbieder; issuer: string; people: Map<string, Person> }

type Client = NonNullable<Configuration['clients']>[number]

/** A real provider on this machine, that knows Vonk at `url`. Who logs in there is who `people` says. Once per file. */
export async function realProvider(url: string, client: Partial<Client> = {}): Promise<Real> {
  const port = await freePort()
  const issuer = `http://127.0.0.1:${port}`
  const people = new Map<string, Person>()
  const aanbieder = aanbiederOf({ issuer })
  const provider = new Provider(issuer, settings(people, { ...clientOf(aanbieder, url), ...client }))
  const server = createServer(provider.callback()).listen(port, '127.0.0.1')
  await once(server, 'listening')
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return { aanbieder, issuer, people }
}

const clientOf = ({ code, clientId, clientSecret }: OidcAanbieder, url: string): Client => ({
  client_id: clientId,
  ...(clientSecret && { client_secret: clientSecret }),
  redirect_uris: [`${url}/inloggen/oidc/${code}/terug`],
  grant_types: ['authorization_code'],
  response_types: ['code'],
})

/** Asks for PKCE, gives the address at the user info alone, and has pages of its own to log in and to agree. */
const settings = (people: Map<string, Person>, client: Client): Configuration => ({
  clients: [client],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({ sub: id, ...people.get(id) }),
  }),
  pkce: { required: () => true },
  cookies: { keys: ['only for tests'] },
  ttl: { AccessToken: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 600 },
  features: { devInteractions: { enabled: true } },
})
