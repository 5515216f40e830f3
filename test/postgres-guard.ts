/**
 * Holds the throw-away PostgreSQL of one test run. It lives as long as its standard input is open, so it cleans up
 * however the run ends: done, interrupted or killed.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preparePlace } from '#src/platform/postgres/place.ts'
import { startPostgres } from '#src/platform/postgres/postgres.ts'

const folder = mkdtempSync(join(tmpdir(), 'vonk-test-'))
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
