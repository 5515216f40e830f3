import { jobs, schedules } from './jobs.ts'
import { startWorker } from './platform/jobs.ts'
import { openProgram, tellReady, untilStopped } from './program.ts'

const { config, logger, database } = await openProgram('worker')
const stopped = untilStopped()
const context = { db: database.db, config, logger }
const worker = await startWorker(database.pool, { jobs, schedules, context, logger })
logger.info('working')
tellReady()
await stopped
await worker.stop()
await database.close()
process.exit(0)
