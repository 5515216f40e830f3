import type { Pool } from 'pg'
import type { Db } from '../db.ts'
import type { WorkerContext } from '../job-context.ts'
import { queue, type Schedule, sqlOf } from '../jobs.ts'
import { plain } from '../log.ts'
import { type Jobs, resumeCutOff } from './begun.ts'
import { type Bell, openBell } from './bell.ts'
import { createLanes, type Lanes } from './lanes.ts'
import { planner } from './plan.ts'
import { createBoss } from './queues.ts'

export type WorkerOptions = {
  /** The address of the database, for the connection that listens. */
  url: string
  pool: Pool
  jobs: Jobs
  schedules: Schedule[]
  context: WorkerContext
  /** So many jobs at the same time. */
  lanes: number
}

/** It looks at least this often, in case a ring got lost. */
const LOOK_MS = 5_000
/** After a database that was away, or a job that another worker was faster at. */
const BREATH_MS = 1_000
const UPKEEP_MS = 5_000
const FINISH_MS = 10_000

/** Runs the jobs until `stop` is called, each as soon as it is due; one that fails is logged and tried again with growing pauses. */
export async function startWorker(options: WorkerOptions): Promise<{ stop: () => Promise<void> }> {
  const { pool, url, jobs, context } = options
  const tell = (error: unknown) => context.logger.error({ err: plain(error) }, 'job queue')
  const boss = createBoss(pool, { supervise: true })
  boss.on('error', tell)
  await boss.start()
  const bell = openBell(url)
  const lanes = createLanes({ jobs, context, lanes: options.lanes, onFree: bell.ring })
  const stopping = new AbortController()
  const working = work({ ...options, bell, lanes, tell, stopping: stopping.signal })
  const stop = async () => {
    stopping.abort()
    bell.ring()
    await working
    await lanes.finish(FINISH_MS)
    await bell.close()
    await boss.stop({ graceful: false, wait: true })
  }
  return { stop }
}

type Work = Pick<WorkerOptions, 'context' | 'schedules'> & {
  bell: Bell
  lanes: Lanes
  tell: (error: unknown) => void
  stopping: AbortSignal
}

async function work({ context, schedules, bell, lanes, tell, stopping }: Work): Promise<void> {
  const upkeep = everySoOften(UPKEEP_MS, planner(context.db, schedules), () => resumeCutOff(context.db))
  const round = async () => {
    await upkeep()
    return beginDue(context, bell, lanes)
  }
  while (!stopping.aborted) {
    const ms = await round().catch((error) => {
      tell(error)
      return BREATH_MS
    })
    await bell.wait(ms)
  }
}

/** Not counted as done when it failed. */
function everySoOften(ms: number, ...tasks: (() => Promise<void>)[]): () => Promise<void> {
  let last = Number.NEGATIVE_INFINITY
  return async () => {
    if (performance.now() - last < ms) return
    for (const task of tasks) await task()
    last = performance.now()
  }
}

type Waiting = { name: string; ms: number }
/** By queue: how long until its first job is due. */
const waiting = {
  name: 'waiting',
  text: `select name, extract(epoch from min(start_after) - now())::float8 * 1000 as ms
    from pgboss.job where state < 'active' group by name order by 2`,
}

/** Begins what is due, as far as there are lanes; gives for how long nothing has to be looked at. */
async function beginDue({ db }: WorkerContext, bell: Bell, lanes: Lanes): Promise<number> {
  const queues = await bell.ask<Waiting>(waiting)
  const due = queues.filter(({ ms }) => ms <= 0)
  let begun = 0
  for (const { name } of due) begun += await beginIn(db, name, lanes)
  // The first that is done rings.
  if (lanes.free() === 0) return LOOK_MS
  if (due.length > 0 && begun === 0) return BREATH_MS
  const [next] = queues.slice(due.length)
  return next ? Math.min(LOOK_MS, Math.ceil(next.ms) + 1) : LOOK_MS
}

/** Until this queue is empty or no lane is free; gives how many. */
async function beginIn(db: Db, name: string, lanes: Lanes): Promise<number> {
  let begun = 0
  for (let more = true; more && lanes.free() > 0; ) {
    const batchSize = lanes.free()
    const taken = await queue.fetch(name, { batchSize, db: sqlOf(db) })
    for (const { id, data } of taken) lanes.run({ id, name, data })
    begun += taken.length
    more = taken.length === batchSize
  }
  return begun
}
