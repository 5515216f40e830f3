import { randomBytes } from 'node:crypto'
import type { Db } from './db.ts'
import type { Mailsoort } from './mail-soorten.ts'
import { hashOf, newToken } from './tokens.ts'

/** Part of an address, where capitals may get lost: without any, and short enough for what stands before the @. */
const newBounceToken = () => randomBytes(16).toString('hex')

type Sent = { lidId: string | null; adres: Buffer; soort: Mailsoort }

type Verzending = { id: string; afmeldToken: string; bounceToken: string }

/** Notes that a mail goes out. The tokens are in that mail and nowhere else. */
export async function noteVerzending(db: Db, sent: Sent): Promise<Verzending> {
  const afmeldToken = newToken()
  const bounceToken = newBounceToken()
  const { id } = await db
    .insertInto('verzending')
    .values({ ...sent, afmeldHash: hashOf(afmeldToken), bounceHash: hashOf(bounceToken) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, afmeldToken, bounceToken }
}
