import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { decodeAttestationObject, isoBase64URL } from '@simplewebauthn/server/helpers'
import type { Uitdaging } from '#src/inloggen/sessies/uitdaging.ts'
import { relyingParty } from '#src/inloggen/wegen/relying-party.ts'
import type { Config } from '#src/platform/config.ts'
import type { Credential } from './queries.ts'

/** Ed25519, ES256 and RS256: what every authenticator knows. */
const supportedAlgorithmIDs = [-8, -7, -257]

type Lid = { id: string; naam: string; email: string }

/** What the authenticator keeps to say whose passkey it is: the member's id, which tells nothing outside Vonk. */
const handleOf = (lidId: string) => Uint8Array.from(Buffer.from(lidId.replaceAll('-', ''), 'hex'))

/** What the browser needs to make a passkey that needs no name to sign in with. */
export const registrationOptions = (
  config: Config,
  lid: Lid,
  known: { id: string; transports: string[] }[],
) =>
  generateRegistrationOptions({
    rpName: 'Vonk',
    rpID: relyingParty(config).id,
    userID: handleOf(lid.id),
    userName: lid.email,
    userDisplayName: lid.naam,
    excludeCredentials: known,
    supportedAlgorithmIDs,
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })

export const authenticationOptions = (config: Config) =>
  generateAuthenticationOptions({ rpID: relyingParty(config).id, userVerification: 'required' })

const expected = (config: Config, uitdaging: Uitdaging) => ({
  expectedOrigin: relyingParty(config).origin,
  expectedRPID: relyingParty(config).id,
  expectedChallenge: uitdaging.isOurs,
  requireUserVerification: true,
})

/** The new credential, or undefined when anything about it is not as it should be. */
export async function verifiedRegistration(
  config: Config,
  response: RegistrationResponseJSON,
  uitdaging: Uitdaging,
) {
  return refusing(async () => {
    if (!isPlain(response)) return undefined
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      supportedAlgorithmIDs,
      ...expected(config, uitdaging),
    })
    return verified ? registrationInfo.credential : undefined
  })
}

/** We ask for no certificates. One that comes all the same is not read: following it leads to addresses of others. */
function isPlain({ response }: RegistrationResponseJSON): boolean {
  const attestation = decodeAttestationObject(isoBase64URL.toBuffer(response.attestationObject))
  const format = attestation.get('fmt')
  return format === 'none' || (format === 'packed' && attestation.get('attStmt').get('x5c') === undefined)
}

/** The counter after this use, or undefined when it is not this credential that signed. */
export async function verifiedAuthentication(
  config: Config,
  response: AuthenticationResponseJSON,
  known: { uitdaging: Uitdaging; credential: Credential },
): Promise<{ teller: number } | undefined> {
  const { credentialId, publiekeSleutel, teller, lidId } = known.credential
  return refusing(async () => {
    if (response.response.userHandle !== isoBase64URL.fromBuffer(handleOf(lidId))) return undefined
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      ...expected(config, known.uitdaging),
      credential: { id: credentialId, publicKey: Uint8Array.from(publiekeSleutel), counter: teller },
    })
    return verified ? { teller: authenticationInfo.newCounter } : undefined
  })
}

/** The library throws on whatever a stranger may send; that is no bug of ours, but a no. */
async function refusing<T>(verify: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await verify()
  } catch {
    return undefined
  }
}
