import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of the clone: the same from `src/` and from a bundle in `dist/`. */
export const root = findRoot(import.meta.dirname)

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'migrations'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('package.json with migrations/ beside it not found above this file')
  return findRoot(parent)
}
