/**
 * Holds the throw-away PostgreSQL of one test run. It lives as long as its standard input is open, so it cleans up
 * however the run ends: done, interrupted or killed.
 */
import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preparePlace } from '#src/platform/postgres/place.ts'
import { startPostgres } from '#src/platform/postgres/postgres.ts'

const memory = '/dev/shm'

/** Each database that is cloned is a thousand files: in memory that takes a tenth of the time, where there is room. */
function isRoomInMemory(): boolean {
  if (process.platform !== 'linux' || !existsSync(memory)) return false
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > 1024 ** 3
}

const onDisk = process.argv.includes('--on-disk')
const folder = mkdtempSync(join(!onDisk && isRoomInMemory() ? memory : tmpdir(), 'vonk-test-'))
chmodSync(folder, 0o755)
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})

const gone = new Promise((resolve) => process.stdin.on('end', resolve).resume())
try {
  const { adminUrl, stop } = await startPostgres(preparePlace(folder), { durable: false })
  process.stdout.write(`${adminUrl}\n`)
  await gone
  await stop()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
