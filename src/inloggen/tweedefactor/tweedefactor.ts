import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { Limit } from '#src/platform/web/limits.ts'

export const aantalHerstelcodes = 10

/** Six digits, of which three are right at any moment: five tries in a quarter of an hour lead nowhere. */
export const perLid: Limit = { name: 'tweede-stap', points: 5, seconds: 15 * 60 }

/** A step of half a minute; one before and one after are taken too, because clocks differ. */
const period = 30
const window = 1

const totpOf = (secret: string, label = 'Vonk') =>
  new TOTP({ issuer: 'Vonk', label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period })

/** 160 random bits, as RFC 4226 asks, in the letters that apps take. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** What is sealed of an app: the secret of this member, for nobody else. */
export const secretOf = (lidId: string) => ({ soort: 'codegenerator' as const, van: lidId })

/** What an app on the same device opens. */
export const otpauthUri = (secret: string, email: string): string => totpOf(secret, email).toString()

/** The step that this code is of, now; null when it is not of now. */
export function stepOf(secret: string, code: string, now = Date.now()): number | null {
  const delta = totpOf(secret).validate({ token: code, timestamp: now, window })
  return delta === null ? null : Math.floor(now / 1000 / period) + delta
}

/** Without letters that look alike; 140 random bits each. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

export const newHerstelcodes = (): string[] =>
  Array.from({ length: aantalHerstelcodes }, () =>
    Array.from(randomBytes(28), (byte) => letters[byte % 32])
      .join('')
      .replace(/(.{4})(?=.)/g, '$1-'),
  )

/** As it was written down, whatever people put between the letters. */
export const plainCode = (given: string): string => given.toLowerCase().replace(/[^a-z0-9]/g, '')
