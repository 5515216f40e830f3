import type { WorkerContext } from '../job-context.ts'
import { queue, sqlOf } from '../jobs.ts'
import { plain } from '../log.ts'
import { type Begun, type Jobs, runBegun } from './begun.ts'

/** A bounded number of jobs at the same time, of which none waits for another. */
export type Lanes = {
  free: () => number
  run: (begun: Begun) => void
  /** Until all are done, at most so many milliseconds. */
  finish: (ms: number) => Promise<void>
}

/** `onFree`: there was no room, and now there is. */
type Options = { jobs: Jobs; context: WorkerContext; lanes: number; onFree: () => void }

export function createLanes({ jobs, context, lanes, onFree }: Options): Lanes {
  const running = new Set<Promise<void>>()
  const run = (begun: Begun) => {
    const done = runBegun(begun, jobs, context)
      .catch((error) => tryLater(begun, error, context))
      .finally(() => {
        const wasFull = running.size === lanes
        running.delete(done)
        if (wasFull) onFree()
      })
    running.add(done)
  }
  const finish = async (ms: number) => {
    const late = new Promise((resolve) => setTimeout(resolve, ms).unref())
    await Promise.race([Promise.all(running), late])
  }
  return { free: () => lanes - running.size, run, finish }
}

/** The queue keeps why, and when it goes again. When even that cannot be written, the job is found as one that was cut off. */
async function tryLater({ name, id }: Begun, error: Error, { db, logger }: WorkerContext): Promise<void> {
  logger.error({ job: name, err: plain(error) }, 'job failed')
  await queue
    .fail(name, id, error, { db: sqlOf(db) })
    .catch((why) => logger.error({ job: name, err: plain(why) }, 'job queue'))
}
