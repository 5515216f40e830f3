import type { Variable } from './config-variables.ts'

export type Environment = Record<string, string | undefined>

/** Its message is one Dutch sentence, made for the screen of whoever starts Vonk. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** An empty variable counts as not given: that is how compose files and shells leave them out. */
export function read(
  env: Environment,
  name: string,
  { schema, fallback, secret, expects }: Variable,
): unknown {
  const given = env[name]?.trim() || fallback
  if (given === undefined) return null
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  throw new ConfigError(`${name} is ${secret ? 'niet bruikbaar' : `‘${given}’`}, maar moet zijn: ${expects}.`)
}

/** An address on this machine: nobody else reads along. */
export const isLoopback = (address: string) =>
  ['127.0.0.1', '[::1]', 'localhost'].includes(URL.parse(address)?.hostname ?? '')
