import { createHmac } from 'node:crypto'
import type { Config } from './config.ts'
import type { Db } from './db.ts'

/**
 * Hashes with a key, for where the address itself must not be kept. The first is for writing; with VONK_GEHEIM set, the
 * database alone is not enough to make it. The second finds what was written before that was set.
 */
export async function adresHashes(
  db: Db,
  { geheim }: Pick<Config, 'geheim'>,
  email: string,
): Promise<[Buffer, ...Buffer[]]> {
  const { sleutel } = await db.selectFrom('mailsleutel').select('sleutel').executeTakeFirstOrThrow()
  const plain = hash(sleutel, email.trim().toLowerCase())
  return geheim === null ? [plain] : [hash(geheim, `vonk mailadres ${plain.toString('hex')}`), plain]
}

const hash = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
