import { jobs, schedules } from './jobs.ts'
import { fillings, mailsoorten } from './nouns.ts'
import { smtpPost } from './platform/smtp.ts'
import { startWorker } from './platform/worker/start.ts'
import { openProgram, tellReady, untilStopped } from './program.ts'

const { config, logger, database, connections } = await openProgram('worker')
const stopped = untilStopped()
const post = config.smtpUrl ? smtpPost(config, config.smtpUrl) : null
const context = { db: database.db, post, config, logger, fillings, mailsoorten }
const { pool, url } = database
const worker = await startWorker({ url, pool, jobs, schedules, context, lanes: connections.jobs })
logger.info('working')
tellReady()
await stopped
await worker.stop()
post?.close()
await database.close()
process.exit(0)
