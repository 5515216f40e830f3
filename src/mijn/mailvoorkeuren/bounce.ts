import type { Readable } from 'node:stream'
import { sql } from 'kysely'
import type { Config } from '#src/platform/config.ts'
import type { Db } from '#src/platform/db.ts'
import { hashOf } from '#src/platform/tokens.ts'
import { maxBytes, readDsn } from './dsn.ts'
import { noteStoring } from './storing.ts'

/** Reports come within days. One that is older was kept by somebody. */
const dagen = 30

/** Reads a report of non-delivery; gives its code when it is about a mail of ours, and undefined when it means nothing. */
export async function noteBounce(db: Db, config: Config, raw: Buffer): Promise<string | undefined> {
  const melding = await readDsn(raw)
  const verzending = melding && (await findVerzending(db, melding.tokens))
  if (!verzending) return undefined
  await noteStoring(db, { config, verzending, code: melding.code })
  return melding.code
}

async function findVerzending(db: Db, tokens: string[]) {
  if (tokens.length === 0) return undefined
  return db
    .selectFrom('verzending')
    .select(['id', 'lidId', 'adres'])
    .where('bounceHash', 'in', tokens.map(hashOf))
    .where('verzondenOp', '>', sql<Date>`now() - make_interval(days => ${dagen}::int)`)
    .executeTakeFirst()
}

/** What comes in, up to what is read of it; the rest is let through, so that who sends it is not broken off. */
export async function readBounded(input: Readable): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of input) {
    if (size < maxBytes) parts.push(Buffer.from(part))
    size += part.length
  }
  return Buffer.concat(parts).subarray(0, maxBytes)
}
