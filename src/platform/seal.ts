import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const ivBytes = 12
const tagBytes = 16

/** What is sealed, and whose it is: it opens as nothing else and for nobody else. */
export type Sealed = { soort: 'codegenerator' | 'brief' | 'concept' | 'tabel'; van: string }

/** For this purpose only: the same VONK_GEHEIM gives other things other keys. */
const keyOf = (geheim: string, { soort }: Sealed) =>
  Buffer.from(hkdfSync('sha256', geheim, Buffer.alloc(0), `vonk ${soort}`, 32))

/** What cannot be read back without VONK_GEHEIM, nor passed off as another's. */
export function seal(geheim: string, what: Sealed, plain: string | Buffer): Buffer {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', keyOf(geheim, what), iv).setAAD(Buffer.from(what.van))
  const body = Buffer.concat([
    cipher.update(typeof plain === 'string' ? Buffer.from(plain) : plain),
    cipher.final(),
  ])
  return Buffer.concat([iv, cipher.getAuthTag(), body])
}

/** Undefined when it was sealed with another VONK_GEHEIM or as another's, or was touched. */
export const unseal = (geheim: string, what: Sealed, sealed: Buffer): string | undefined =>
  unsealBytes(geheim, what, sealed)?.toString('utf8')

/** The same, of what is no text. */
export function unsealBytes(geheim: string, what: Sealed, sealed: Buffer): Buffer | undefined {
  const iv = sealed.subarray(0, ivBytes)
  const tag = sealed.subarray(ivBytes, ivBytes + tagBytes)
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(geheim, what), iv, { authTagLength: tagBytes })
    decipher.setAAD(Buffer.from(what.van)).setAuthTag(tag)
    const body = decipher.update(sealed.subarray(ivBytes + tagBytes))
    return Buffer.concat([body, decipher.final()])
  } catch {
    return undefined
  }
}
