import { createHash } from 'node:crypto'
import cronParser from 'cron-parser'
import type { Db } from '../db.ts'
import { queue, type Schedule, sqlOf } from '../jobs.ts'

/**
 * Gives a function that sees to it that the next time of each lies in the queue, as a job that begins then. Nobody has to
 * be there at that moment: what a worker missed is the first thing that it does. Two workers plan the same job, once.
 */
export function planner(db: Db, schedules: Schedule[]): () => Promise<void> {
  const planned = new Set<string>()
  return async () => {
    const jobs = schedules.map(nextOf).filter(({ id }) => !planned.has(id))
    if (jobs.length === 0) return
    await queue.insert(jobs, { db: sqlOf(db) })
    for (const { id } of jobs) planned.add(id)
  }
}

function nextOf({ name, cron }: Schedule) {
  const at = cronParser.parseExpression(cron, { tz: 'Europe/Amsterdam' }).next().toISOString()
  return { id: idOf(`${name} ${at}`), name, data: {}, startAfter: at }
}

/** The same for the same job at the same time. */
const idOf = (what: string) =>
  createHash('sha256')
    .update(what)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
