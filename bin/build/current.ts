import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WriteStream } from 'node:tty'
import { root } from '#src/platform/root.ts'
import { step } from '../steps.mjs'

const marker = join(root, 'dist', 'gebouwd')
const sources = [
  'src/**/*',
  // Part of dist/cli.js.
  'seeds/**/*',
  'bin/build.ts',
  'bin/build/*',
  'bin/styles.ts',
  'package-lock.json',
  'tsconfig.json',
]

/** Builds, unless `dist/` was made of exactly these sources. */
export async function buildIfChanged(out: WriteStream = process.stdout): Promise<void> {
  const current = fingerprint()
  if (existsSync(marker) && readFileSync(marker, 'utf8') === current) return
  rmSync(marker, { force: true })
  // Only now: its packages cost time to load.
  const { build } = await import('../build.ts')
  await step('Bouwen', build, out)
  writeFileSync(marker, current)
}

/** Of the content: a fresh clone or another branch changes the times of files, too. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of globSync(sources, { cwd: root }).sort()) {
    const path = join(root, file)
    if (statSync(path).isFile() && !/\.test\.tsx?$/.test(file)) hash.update(file).update(readFileSync(path))
  }
  return hash.digest('hex')
}
