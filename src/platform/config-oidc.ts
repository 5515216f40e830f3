import { createPrivateKey, type KeyObject } from 'node:crypto'
import type { Configuration } from 'openid-client'
import * as z from 'zod'
import { ConfigError, type Environment, isLoopback, read } from './config-read.ts'
import type { Variable } from './config-variables.ts'

/** Where members sign in by OpenID Connect. */
export type OidcAanbieder = {
  /** Short name, in addresses; its variables are named after it. */
  code: string
  /** As members know it. */
  naam: string
  /** Exactly as the provider writes it. */
  issuer: string
  clientId: string
  /** One of the two proves that it is Vonk that asks. */
  clientSecret: string | null
  clientKey: KeyObject | null
  scopes: string
  /** What we ask for how somebody signs in there. */
  acrValues: string | null
  /** What the provider says when a second factor was used; empty: it never counts as one. */
  tweedeFactorAcr: string[]
  tweedeFactorAmr: string[]
  /** Origins besides that of the issuer where the provider may have its token, keys and user info. */
  adressen: string[]
}

/** What each told of itself, and until when that is believed. */
export type Providers = Map<OidcAanbieder, { until: number; client: Promise<Configuration> }>

const words = z
  .string()
  .max(1000)
  .transform((text) => text.split(/[\s,]+/))

const isOrigin = (text: string) => URL.parse(text)?.origin === text && /^https?:/.test(text)

/** From PEM; shells and compose files may write its line ends as \n. */
const privateKey = z.string().transform((text, context) => {
  try {
    const key = createPrivateKey(text.replaceAll('\\n', '\n'))
    const { namedCurve } = key.asymmetricKeyDetails ?? {}
    if (key.asymmetricKeyType === 'rsa' || namedCurve === 'prime256v1') return key
  } catch {}
  context.addIssue({ code: 'custom' })
  return z.NEVER
})

/** The variables of one provider, by how their names end: VONK_OIDC_RIJK_ISSUER. */
export const oidcVariables = {
  NAAM: {
    schema: z.string().max(40),
    expects: 'een naam van hoogstens 40 tekens, bijvoorbeeld Rijksportaal',
    meaning: 'As members know it: “Inloggen met …”. Required.',
  },
  ISSUER: {
    schema: z.url({ protocol: /^https?$/ }).regex(/^[^?#@]+$/),
    expects: 'het webadres van de aanbieder, bijvoorbeeld https://inloggen.voorbeeld.nl',
    meaning: 'Exactly as the provider writes it. Required; http only for 127.0.0.1, and not in production.',
  },
  CLIENT_ID: {
    schema: z.string().max(255),
    expects: 'de naam waaronder de aanbieder Vonk kent',
    meaning: 'What the provider calls this Vonk. Required.',
  },
  CLIENT_SECRET: {
    schema: z.string().min(16).max(1000),
    secret: true,
    expects: 'het geheim van de aanbieder, minstens 16 tekens',
    meaning: 'Proves that it is this Vonk. Required, unless there is a CLIENT_KEY.',
  },
  CLIENT_KEY: {
    schema: privateKey,
    secret: true,
    expects: 'een geheime sleutel in PEM (RSA, of EC met P-256)',
    meaning: 'Instead of a secret: signs what proves it (private_key_jwt).',
  },
  SCOPES: {
    schema: z.string().regex(/^openid( [\w:./-]+)*$/),
    fallback: 'openid email profile',
    expects: 'scopes met spaties ertussen, waarvan de eerste openid is',
    meaning: 'What is asked for.',
  },
  ACR_VALUES: {
    schema: z.string().regex(/^[\x21-\x7e]+( [\x21-\x7e]+)*$/),
    expects: 'waarden met spaties ertussen',
    meaning: 'How somebody has to sign in there, asked for as acr_values.',
  },
  TWEEDE_FACTOR_ACR: {
    schema: words,
    expects: 'waarden met komma’s ertussen',
    meaning: 'Values of acr that mean that a second factor was used.',
  },
  TWEEDE_FACTOR_AMR: {
    schema: words,
    expects: 'waarden met komma’s ertussen, bijvoorbeeld mfa',
    meaning: 'The same for amr.',
  },
  ADRESSEN: {
    schema: words.refine((given) => given.every(isOrigin)),
    expects: 'webadressen zonder pad, met komma’s ertussen, bijvoorbeeld https://sleutels.voorbeeld.nl',
    meaning: 'Other hosts that the provider has its keys and tokens at. Nothing else is ever asked for.',
  },
} as const satisfies Record<string, Variable>

type Suffix = keyof typeof oidcVariables
type Value<S extends Suffix> = z.output<(typeof oidcVariables)[S]['schema']>

/** Every provider named in VONK_OIDC, whole and usable. */
export function readOidc(env: Environment, codes: string[], production: boolean): OidcAanbieder[] {
  assertKnown(env, codes)
  const aanbieders = codes.map((code) => readAanbieder(env, code, production))
  const twice = aanbieders.find(({ issuer }, n) => aanbieders.findIndex((one) => one.issuer === issuer) !== n)
  if (!twice) return aanbieders
  throw new ConfigError(
    `${nameOf(twice.code, 'ISSUER')} staat ook bij een andere aanbieder: geef elke aanbieder één keer.`,
  )
}

const nameOf = (code: string, suffix: string) => `VONK_OIDC_${code.toUpperCase()}_${suffix}`

/** A typing mistake in a name would otherwise be a setting that does nothing. */
function assertKnown(env: Environment, codes: string[]): void {
  const known = new Set(codes.flatMap((code) => Object.keys(oidcVariables).map((end) => nameOf(code, end))))
  const stray = Object.keys(env).find((name) => name.startsWith('VONK_OIDC_') && !known.has(name))
  if (!stray) return
  throw new ConfigError(
    `${stray} hoort bij geen aanbieder in VONK_OIDC of bestaat niet: verbeter de naam, of haal de variabele weg.`,
  )
}

function readAanbieder(env: Environment, code: string, production: boolean): OidcAanbieder {
  const optional = <S extends Suffix>(suffix: S) =>
    read(env, nameOf(code, suffix), oidcVariables[suffix]) as Value<S> | null
  const required = <S extends Suffix>(suffix: S) => {
    const value = optional(suffix)
    if (value !== null) return value
    throw new ConfigError(`${nameOf(code, suffix)} ontbreekt: geef ${oidcVariables[suffix].expects}.`)
  }
  const aanbieder = {
    code,
    naam: required('NAAM'),
    issuer: required('ISSUER'),
    clientId: required('CLIENT_ID'),
    clientSecret: optional('CLIENT_SECRET'),
    clientKey: optional('CLIENT_KEY'),
    scopes: required('SCOPES'),
    acrValues: optional('ACR_VALUES'),
    tweedeFactorAcr: optional('TWEEDE_FACTOR_ACR') ?? [],
    tweedeFactorAmr: optional('TWEEDE_FACTOR_AMR') ?? [],
    adressen: optional('ADRESSEN') ?? [],
  }
  assertOneProof(aanbieder)
  assertSafe(aanbieder, production)
  return aanbieder
}

function assertOneProof({ code, clientSecret, clientKey }: OidcAanbieder): void {
  if ((clientSecret === null) !== (clientKey === null)) return
  throw new ConfigError(
    `${nameOf(code, 'CLIENT_SECRET')} of ${nameOf(code, 'CLIENT_KEY')} is nodig, en niet allebei: geef er precies één.`,
  )
}

/** Whoever can read along with what is fetched without https could sign in as anybody. */
function assertSafe({ code, issuer, adressen }: OidcAanbieder, production: boolean): void {
  const isSafe = (address: string) => address.startsWith('https:') || (!production && isLoopback(address))
  if (!isSafe(issuer))
    throw new ConfigError(`${nameOf(code, 'ISSUER')} is ‘${issuer}’, maar moet met https:// beginnen.`)
  const unsafe = adressen.find((address) => !isSafe(address))
  if (unsafe === undefined) return
  throw new ConfigError(`${nameOf(code, 'ADRESSEN')} bevat ‘${unsafe}’, maar moet met https:// beginnen.`)
}
