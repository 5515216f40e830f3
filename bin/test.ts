/**
 * `npm test`: every check and every test, also when one before it fails. `npm run check` leaves out the browser.
 * The last line counts the tests.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '#src/platform/root.ts'
import { askAdvisories, sayAdvisories } from './advisories.ts'
import { buildIfChanged } from './build/current.ts'

type Count = { passed: number; failed: number }

const projects = process.argv.includes('--check') ? ['check'] : ['check', 'journeys']
const reports = mkdtempSync(join(tmpdir(), 'vonk-verslag-'))

await buildIfChanged()
const checks = [['biome', 'check', '--error-on-warnings'], ['tsc', '-p', '.'], ['knip']] as const
const failedChecks = checks.filter((command) => !succeeds(command)).map(([name]) => name)
const counts = projects.map(test)
// Told, not counted: what is known against a package changes without anybody changing Vonk.
console.log(sayAdvisories(askAdvisories()))
rmSync(reports, { recursive: true })

const sum = (of: keyof Count) => counts.reduce((total, count) => total + count[of], 0)
if (failedChecks.length > 0) console.log(`Not in order: ${failedChecks.join(', ')}`)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = failedChecks.length > 0 || sum('failed') > 0 ? 1 : 0

function succeeds([program, ...options]: readonly string[]): boolean {
  const { status } = spawnSync(join(root, 'node_modules', '.bin', program ?? ''), options, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return status === 0
}

function test(project: string): Count {
  const report = join(reports, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const ok = succeeds(['vitest', 'run', '--project', project, '--passWithNoTests', ...reporters])
  const { numPassedTests, numFailedTests } = read(report)
  // A file that cannot be loaded, or a process left behind, is a failure without a failed test.
  return { passed: numPassedTests, failed: numFailedTests || (ok ? 0 : 1) }
}

function read(report: string): { numPassedTests: number; numFailedTests: number } {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 }
  }
}
