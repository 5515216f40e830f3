import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

type Options = { challenge: string; user?: { id: string } }

/** What may be wrong with an answer; the tests say which. */
type Lie = { origin?: string; rpId?: string; userVerified?: boolean; counter?: number; userHandle?: string }

/** A passkey in software: what a device would make and sign, or what an attacker would make of that. */
export type Authenticator = {
  id: string
  /** The answer to the question to make this passkey. */
  make: (options: Options, lie?: Lie) => string
  /** The answer to the question to sign in with it. */
  sign: (options: Options, lie?: Lie) => string
}

/** For our own address, unless it lies. */
export function createAuthenticator(url: string): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const rawId = randomBytes(32)
  const id = rawId.toString('base64url')
  const { origin: own, hostname } = new URL(url)
  let counter = 0
  let owner = ''

  const answer = (response: object) =>
    JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response })
  const head = ({ rpId = hostname, userVerified = true, counter: told = ++counter }: Lie, attested = 0) =>
    Buffer.concat([sha256(rpId), Buffer.of(0x01 | (userVerified ? 0x04 : 0) | attested), uint(told, 4)])

  return {
    id,
    make({ challenge, user }, lie = {}) {
      owner = user?.id ?? ''
      const credential = Buffer.concat([Buffer.alloc(16), uint(rawId.length, 2), rawId, coseOf(publicKey)])
      const authData = Buffer.concat([head(lie, 0x40), credential])
      const attestation = map([
        [text('fmt'), text('none')],
        [text('attStmt'), map([])],
        [text('authData'), bytes(authData)],
      ])
      return answer({
        clientDataJSON: clientData('webauthn.create', challenge, lie.origin ?? own).toString('base64url'),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal'],
      })
    },
    sign({ challenge }, lie = {}) {
      const client = clientData('webauthn.get', challenge, lie.origin ?? own)
      const authData = head(lie)
      return answer({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: sign('sha256', Buffer.concat([authData, sha256(client)]), privateKey).toString(
          'base64url',
        ),
        userHandle: lie.userHandle ?? owner,
      })
    },
  }
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()
const clientData = (type: string, challenge: string, origin: string) =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))

function uint(value: number, length: number): Buffer {
  const buffer = Buffer.alloc(length)
  buffer.writeUIntBE(value, 0, length)
  return buffer
}

/** As much of CBOR as a passkey needs. */
const major = (type: number, length: number) => {
  if (length < 24) return Buffer.of((type << 5) | length)
  return length < 256
    ? Buffer.of((type << 5) | 24, length)
    : Buffer.concat([Buffer.of((type << 5) | 25), uint(length, 2)])
}
const text = (value: string) => Buffer.concat([major(3, value.length), Buffer.from(value)])
const bytes = (value: Buffer) => Buffer.concat([major(2, value.length), value])
const int = (value: number) => (value < 0 ? major(1, -1 - value) : major(0, value))
const map = (pairs: [Buffer, Buffer][]) => Buffer.concat([major(5, pairs.length), ...pairs.flat()])

/** The public key as COSE writes it: elliptic, ES256, P-256. */
function coseOf(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const point = (part: string) => bytes(Buffer.from(part, 'base64url'))
  return map([
    [int(1), int(2)],
    [int(3), int(-7)],
    [int(-1), int(1)],
    [int(-2), point(x)],
    [int(-3), point(y)],
  ])
}
