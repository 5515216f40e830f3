import { execFile } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '#src/platform/root.ts'

const run = promisify(execFile)
const lock = join(root, 'package-lock.json')

/**
 * What Vonk is made of (a CycloneDX SBOM), for whoever watches over what runs: every package with its version, hash and
 * licence. npm makes it of the lock file; one that is too old to know how, is no reason not to build.
 */
export async function writeSbom(dist: string): Promise<void> {
  const file = join(dist, 'sbom.cdx.json')
  if (existsSync(file) && statSync(file).mtimeMs > statSync(lock).mtimeMs) return
  try {
    await writeFile(file, JSON.stringify(await sbom(), null, 2))
  } catch (error) {
    console.error(`  Geen SBOM: ‘npm sbom’ lukt niet (${(error as NodeJS.ErrnoException).code}).`)
  }
}

/** With the project's own name: npm takes that of the folder. */
async function sbom() {
  const options = ['--sbom-format=cyclonedx', '--sbom-type=application', '--omit=dev', '--package-lock-only']
  const { stdout } = await run('npm', ['sbom', ...options], { cwd: root, maxBuffer: 16 * 1024 * 1024 })
  const made = JSON.parse(stdout)
  made.metadata.component.name = 'vonk'
  return made
}
