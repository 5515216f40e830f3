import { isIP } from 'node:net'
import type { Config } from '#src/platform/config.ts'

/** Whose passkeys these are, to the browser: the origin and the host of our own address, never of the request. */
export const relyingParty = ({ url }: Pick<Config, 'url'>) => {
  const { origin, hostname } = new URL(url)
  return { origin, id: hostname }
}

/** Browsers know passkeys for names only, and only over https or on the machine itself. */
export function canHavePasskeys({ url }: Pick<Config, 'url'>): boolean {
  const { protocol, hostname } = new URL(url)
  if (isIP(hostname.replace(/^\[|\]$/g, ''))) return false
  return protocol === 'https:' || hostname === 'localhost' || hostname.endsWith('.localhost')
}
