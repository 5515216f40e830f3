import { closeSync, lstatSync, openSync, readSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { ConfigError, type Environment } from './config-read.ts'
import { type Variable, variables } from './config-variables.ts'
import { root } from './root.ts'

const MOST_BYTES = 64_000

/** Who keeps settings in a file runs a real Vonk. */
const ofReal = { NODE_ENV: 'production', VONK_DEMO: '0' }

/** What Vonk goes by, whichever program or command asks: the settings file, and over it the environment. */
export function readSettings(env: Environment = process.env): Environment {
  const settings = inFile(settingsFile(env))
  if (Object.keys(settings).length === 0) return env
  const given = Object.entries(env).filter(([, value]) => value?.trim())
  return { ...ofReal, ...settings, ...Object.fromEntries(given) }
}

/** The file of VONK_INSTELLINGEN, else `vonk.env` in the clone; null: there is none. */
function settingsFile(env: Environment): string | null {
  const asked = env.VONK_INSTELLINGEN?.trim()
  if (asked) return resolve(root, asked)
  const own = join(root, 'vonk.env')
  // Also a link to something that this user may not read: that is an error, and not a Vonk without settings.
  return lstatSync(own, { throwIfNoEntry: false }) ? own : null
}

type InUse = { file: string; isOpen: boolean }

/** The settings file, when there is one with anything in it; open: others may change it, or read a secret in it. */
export function settingsInUse(env: Environment = process.env): InUse | null {
  const file = settingsFile(env)
  const names = Object.keys(inFile(file))
  if (file === null || names.length === 0) return null
  const { mode } = statSync(file)
  return { file, isOpen: (mode & 0o002) !== 0 || ((mode & 0o004) !== 0 && names.some(isSecret)) }
}

const isSecret = (name: string) =>
  (variables as Record<string, Variable>)[name]?.secret ?? /^VONK_OIDC_.*_(SECRET|KEY)$/.test(name)

function inFile(file: string | null): Record<string, string> {
  if (file === null) return {}
  const text = readBounded(file)
  assertLines(file, text)
  const settings = parseEnv(text) as Record<string, string>
  for (const [name, value] of Object.entries(settings)) assertPlace(file, name, value)
  return settings
}

function readBounded(file: string): string {
  const buffer = Buffer.alloc(MOST_BYTES + 1)
  try {
    const handle = openSync(file, 'r')
    const length = readSync(handle, buffer, 0, buffer.length, null)
    closeSync(handle)
    if (length <= MOST_BYTES) return buffer.toString('utf8', 0, length)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new ConfigError(
      `De instellingen in ${file} zijn niet te lezen (${code}): controleer naam en rechten.`,
    )
  }
  throw new ConfigError(
    `De instellingen in ${file} zijn groter dan ${MOST_BYTES} bytes: is dit het goede bestand?`,
  )
}

const assignment = /^\s*(?:export\s+)?(\w+)\s*=\s*(?:(["'`]).*\2\s*(?:#.*)?|(?!["'`])(?:[^#]|\s#.*)*)$/

/** The reader of Node passes over what it does not understand; a setting that does nothing is worse than none. */
function assertLines(file: string, text: string) {
  const seen = new Set<string>()
  for (const [n, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue
    const name = assignment.exec(line)?.[1]
    const wrong =
      name === undefined ? 'hoort NAAM=waarde te staan, met aanhalingstekens om een waarde met # erin' : null
    const again = name !== undefined && seen.has(name) ? `staat ${name} voor de tweede keer` : null
    if (wrong ?? again)
      throw new ConfigError(`In ${file}, regel ${n + 1}, ${wrong ?? again}: verbeter die regel.`)
    seen.add(name ?? '')
  }
}

/** Its value is not repeated: who mistypes a name may have typed a secret behind it. */
function assertPlace(file: string, name: string, value: string) {
  const known = Object.hasOwn(variables, name) || name.startsWith('VONK_OIDC_')
  if (!known || name === 'VONK_INSTELLINGEN')
    throw new ConfigError(`${name} in ${file} kent Vonk niet: verbeter de naam, of haal die regel weg.`)
  const real = (ofReal as Record<string, string>)[name]
  if (real === undefined || value === '' || value === real) return
  throw new ConfigError(
    `${name} is ${value} in ${file}, maar een bestand met instellingen is voor een echte Vonk: haal die regel weg.`,
  )
}
