/**
 * `npm run advisories`: whether something is known against a package that runs in production. Ends with 1 when there is;
 * where the registry does not answer, it says so and that is all.
 */
import { spawnSync } from 'node:child_process'
import { root } from '#src/platform/root.ts'

type Found = { name: string; severity: string; range: string }
type Answer = { vulnerabilities?: Record<string, Found> }

/** null: not known, because nobody answered. */
export function foundIn(answer: string): Found[] | null {
  try {
    const { vulnerabilities } = JSON.parse(answer) as Answer
    return vulnerabilities ? Object.values(vulnerabilities) : null
  } catch {
    return null
  }
}

/** One line for each advisory, or one line that says that there is none, or that nobody answered. */
export function sayAdvisories(found: Found[] | null): string {
  if (found === null) return 'Advisories: skipped, the registry did not answer.'
  if (found.length === 0) return 'Advisories: none known.'
  return found.map(({ name, severity, range }) => `Advisory (${severity}): ${name} ${range}`).join('\n')
}

export function askAdvisories(): Found[] | null {
  const words = [
    'audit',
    '--omit=dev',
    '--package-lock-only',
    '--json',
    '--fetch-retries=0',
    '--fetch-timeout=20000',
  ]
  const { stdout } = spawnSync('npm', words, { cwd: root, encoding: 'utf8', timeout: 30_000 })
  return foundIn(stdout ?? '')
}

if (import.meta.main) {
  const found = askAdvisories()
  console.log(sayAdvisories(found))
  process.exitCode = found && found.length > 0 ? 1 : 0
}
