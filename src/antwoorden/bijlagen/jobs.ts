import { sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '#src/platform/db.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { type Handler, job, Nothing, type PayloadsOf } from '#src/platform/job-context.ts'
import type { Opslag } from '#src/platform/opslag/opslag.ts'
import { opslagOf } from '#src/platform/opslag/opslag-van.ts'
import { map, sleutelVan } from './bijlage.ts'

const Bijlage = z.object({ bijlageId: z.uuid() })

/** The bytes of what was taken away, now that this is certain. */
const ruimOp: Handler<typeof Bijlage> = async ({ bijlageId }, { db, config }) => {
  await clearAway(db, opslagOf(config), bijlageId)
}

async function clearAway(db: Db, opslag: Opslag, id: string): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('bijlage')
    .set({ opgeruimdOp: sql`now()` })
    .where('id', '=', id)
    .where('verwijderdOp', 'is not', null)
    .where('opgeruimdOp', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows > 0n) await opslag.remove(sleutelVan(id))
}

/** So old that no request that began with it can still be running. */
const dayMs = 24 * 3600 * 1000

/**
 * Compares what is kept with what is written down: bytes of a request that was cut off after it kept them, and before it
 * was certain, belong to nothing.
 */
const kijkNa: Handler<typeof Nothing> = async (_nothing, { db, config, logger }) => {
  const opslag = opslagOf(config)
  let cleared = 0
  for await (const { sleutel, op } of opslag.list(map)) {
    if (Date.now() - op.getTime() < dayMs || (await isKept(db, sleutel))) continue
    await opslag.remove(sleutel)
    cleared += 1
  }
  if (cleared > 0) logger.info({ cleared }, 'files that belonged to nothing')
}

async function isKept(db: Db, sleutel: string): Promise<boolean> {
  const id = sleutel.slice(map.length + 1)
  if (!isUuid(id)) return false
  const kept = await db
    .selectFrom('bijlage')
    .select('id')
    .where('id', '=', id)
    .where('opgeruimdOp', 'is', null)
    .executeTakeFirst()
  return kept !== undefined
}

export const bijlageJobs = {
  'ruim-bijlage-op': job(Bijlage, ruimOp),
  'bijlagen-nakijken': job(Nothing, kijkNa),
}

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof bijlageJobs> {}
}
