import type * as z from 'zod'
import { type OidcAanbieder, readOidc } from './config-oidc.ts'
import { ConfigError, type Environment, read } from './config-read.ts'
import { type VariableName, variables } from './config-variables.ts'

export type Config = {
  port: number
  host: string
  url: string
  /** The folder asked for with VONK_DATA; null: the default, see postgres/place.ts. */
  dataFolder: string | null
  /** null: the embedded database. */
  databaseUrl: string | null
  environment: 'development' | 'production' | 'test'
  demo: boolean
  /** The powers of adviesteam and beheer ask for more than a link in a mail. */
  tweedeFactor: boolean
  /** Seals what must not be read from the database alone; null: then such things are not kept. */
  geheim: string | null
  /** Where members may sign in by OpenID Connect, in the order of the sign-in page. */
  oidc: OidcAanbieder[]
  smtpUrl: string | null
  mailFrom: string
  /** Where mail that cannot be delivered comes back; null: at the sender's. */
  mailBounce: string | null
  thema: 'vonk' | 'utrecht'
  /** `mailto:…` or `https://…`; null: nothing is shown. */
  contact: string | null
  /** Who runs this Vonk, by name; null: it is not said. */
  organisatie: string | null
  /** The registered accessibility statement. */
  toegankelijkheid: string | null
  broncode: string | null
  proxies: number
  /** How long after the award it is kept who opened what while the tender ran. */
  inkijkJaren: number
  /** The standstill: so many days after the decision an award is expected to be definitive. */
  opschortendeDagen: number
  logLevel: z.output<(typeof variables)['LOG_LEVEL']['schema']>
}

type Value<N extends VariableName> = z.output<(typeof variables)[N]['schema']>

export function readConfig(env: Environment = process.env): Config {
  const port = required(env, 'PORT')
  const databaseUrl = optional(env, 'DATABASE_URL')
  const environment = required(env, 'NODE_ENV')
  const demo = readDemo(env, environment === 'production', databaseUrl !== null)
  return {
    port,
    host: required(env, 'HOST'),
    url: optional(env, 'VONK_URL') ?? `http://localhost:${port}`,
    dataFolder: optional(env, 'VONK_DATA'),
    databaseUrl,
    environment,
    demo,
    tweedeFactor: (optional(env, 'VONK_TWEEDE_FACTOR') ?? (demo ? '0' : '1')) === '1',
    geheim: optional(env, 'VONK_GEHEIM'),
    oidc: readOidc(env, optional(env, 'VONK_OIDC') ?? [], environment === 'production'),
    smtpUrl: optional(env, 'SMTP_URL'),
    mailFrom: required(env, 'MAIL_FROM'),
    mailBounce: optional(env, 'MAIL_BOUNCE'),
    thema: required(env, 'VONK_THEMA'),
    contact: optional(env, 'VONK_CONTACT'),
    organisatie: optional(env, 'VONK_ORGANISATIE'),
    toegankelijkheid: optional(env, 'VONK_TOEGANKELIJKHEID'),
    broncode: optional(env, 'VONK_BRONCODE'),
    proxies: required(env, 'VONK_PROXY'),
    inkijkJaren: required(env, 'VONK_INKIJK_JAREN'),
    opschortendeDagen: required(env, 'VONK_OPSCHORTENDE_DAGEN'),
    logLevel: required(env, 'LOG_LEVEL'),
  }
}

/** For the entry points: a wrong variable ends the process with its sentence and without a stack trace. */
export function readConfigOrExit(env: Environment = process.env): Config {
  try {
    return readConfig(env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

function readDemo(env: Environment, production: boolean, ownDatabase: boolean): boolean {
  const asked = optional(env, 'VONK_DEMO')
  if (production && asked === '1') {
    throw new ConfigError(
      'VONK_DEMO is 1, maar de demo kan niet aan met NODE_ENV=production: haal VONK_DEMO weg, of gebruik NODE_ENV=development.',
    )
  }
  if (asked !== null) return asked === '1'
  return !production && !ownDatabase
}

/** A variable with a default. */
function required<N extends VariableName>(env: Environment, name: N): Value<N> {
  const value = optional(env, name)
  if (value === null) throw new ConfigError(`${name} ontbreekt: geef ${variables[name].expects}.`)
  return value
}

function optional<N extends VariableName>(env: Environment, name: N): Value<N> | null {
  return read(env, name, variables[name]) as Value<N> | null
}
