import { createHmac } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Config } from './config.ts'
import type { DB } from './database.generated.ts'

type Db = Kysely<DB>

/**
 * What is kept of an address that must not be kept: a hash that cannot be made without a key. The first is for writing.
 * With VONK_GEHEIM the database alone is not enough; the second finds what was written before it was set.
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
