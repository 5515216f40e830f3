import { join } from 'node:path'
import type * as z from 'zod'
import type { Scanner } from './bestand/scanner.ts'
import { readDemo } from './config-demo.ts'
import { type OidcAanbieder, readOidc } from './config-oidc.ts'
import { type OpslagConfig, opslagVan } from './config-opslag.ts'
import { ConfigError, type Environment, read } from './config-read.ts'
import { type VariableName, variables } from './config-variables.ts'
import type { MadeAs } from './made-as.ts'
import { root } from './root.ts'
import { readSettings } from './settings.ts'

export type Config = {
  port: number
  host: string
  url: string
  /** Or else `url` is a guess; see config-address.ts. */
  urlGiven: boolean
  /** The folder asked for with VONK_DATA; null: the default, see postgres/place.ts. */
  dataFolder: string | null
  /** Where the files are kept that members add. */
  opslag: OpslagConfig
  /** Looks at each of them for viruses; null: nobody does. */
  scanner: Scanner | null
  /** null: the embedded database. */
  databaseUrl: string | null
  environment: 'development' | 'production' | 'test'
  demo: boolean
  /** Of whom more is asked than a link in a mail: nobody, who has powers (for those), or everybody (to come in). */
  tweedeFactor: 'geen' | 'rechten' | 'allen'
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

/** `made`: what the database is, as soon as it is known; until then this is what is asked of an empty one. */
export function readConfig(env: Environment = readSettings(), made: MadeAs = 'nothing'): Config {
  const port = required(env, 'PORT')
  const databaseUrl = optional(env, 'DATABASE_URL')
  const environment = required(env, 'NODE_ENV')
  const production = environment === 'production'
  const asked = { demo: optional(env, 'VONK_DEMO'), production, ownDatabase: databaseUrl !== null }
  const demo = readDemo(asked, made)
  const url = optional(env, 'VONK_URL')
  const dataFolder = optional(env, 'VONK_DATA')
  return {
    port,
    host: required(env, 'HOST'),
    url: url ?? `http://localhost:${port}`,
    urlGiven: url !== null,
    dataFolder,
    opslag: readOpslag(env, dataFolder ?? join(root, 'data')),
    scanner: optional(env, 'VONK_SCANNER'),
    databaseUrl,
    environment,
    demo,
    tweedeFactor: readTweedeFactor(env, demo),
    geheim: optional(env, 'VONK_GEHEIM'),
    oidc: readOidc(env, optional(env, 'VONK_OIDC') ?? [], production),
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

const stappen = { '0': 'geen', '1': 'rechten', allen: 'allen' } as const

/** Not every device has passkeys: who asks a second step of everybody, has codes of an app to offer. */
function readTweedeFactor(env: Environment, demo: boolean): Config['tweedeFactor'] {
  const tweedeFactor = stappen[optional(env, 'VONK_TWEEDE_FACTOR') ?? (demo ? '0' : '1')]
  if (tweedeFactor !== 'allen' || optional(env, 'VONK_GEHEIM') !== null) return tweedeFactor
  throw new ConfigError(
    'VONK_TWEEDE_FACTOR is allen, maar zonder VONK_GEHEIM zijn er geen codes uit een app: geef ook VONK_GEHEIM.',
  )
}

const readOpslag = (env: Environment, dataFolder: string): OpslagConfig =>
  opslagVan({
    adres: optional(env, 'VONK_OPSLAG_ADRES'),
    region: required(env, 'VONK_OPSLAG_REGION'),
    sleutel: optional(env, 'VONK_OPSLAG_SLEUTEL'),
    geheim: optional(env, 'VONK_OPSLAG_GEHEIM'),
    map: optional(env, 'VONK_BESTANDEN') ?? join(dataFolder, 'bestanden'),
  })

/** A variable with a default. */
function required<N extends VariableName>(env: Environment, name: N): Value<N> {
  const value = optional(env, name)
  if (value === null) throw new ConfigError(`${name} ontbreekt: geef ${variables[name].expects}.`)
  return value
}

function optional<N extends VariableName>(env: Environment, name: N): Value<N> | null {
  return read(env, name, variables[name]) as Value<N> | null
}
