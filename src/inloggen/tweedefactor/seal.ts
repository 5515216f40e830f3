import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const ivBytes = 12
const tagBytes = 16

/** For this purpose only: the same VONK_GEHEIM gives other things other keys. */
const keyOf = (geheim: string) =>
  Buffer.from(hkdfSync('sha256', geheim, Buffer.alloc(0), 'vonk codegenerator', 32))

/** What cannot be read back without VONK_GEHEIM, nor passed off as another member's. */
export function seal(geheim: string, lidId: string, plain: string): Buffer {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', keyOf(geheim), iv).setAAD(Buffer.from(lidId))
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body])
}

/** Undefined when it was sealed with another VONK_GEHEIM or for another member, or was touched. */
export function unseal(geheim: string, lidId: string, sealed: Buffer): string | undefined {
  const iv = sealed.subarray(0, ivBytes)
  const tag = sealed.subarray(ivBytes, ivBytes + tagBytes)
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(geheim), iv, { authTagLength: tagBytes })
    decipher.setAAD(Buffer.from(lidId)).setAuthTag(tag)
    const body = decipher.update(sealed.subarray(ivBytes + tagBytes))
    return Buffer.concat([body, decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}
