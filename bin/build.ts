/** `npm run build`: everything that runs and everything that is served, into `dist/`. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '#src/platform/root.ts'
import { compressAll } from './build/compress.ts'
import { buildIslands } from './build/islands.ts'
import { buildPrograms } from './build/programs.ts'
import { writeSbom } from './build/sbom.ts'
import { buildStyles } from './styles.ts'

const dist = join(root, 'dist')
const assets = join(dist, 'assets')

export async function build(): Promise<void> {
  // Old names stay out; a page that is open while this runs asks again with the new ones.
  await rm(assets, { recursive: true, force: true })
  await mkdir(assets, { recursive: true })
  const [styles, islands] = await Promise.all([
    buildStyles(assets),
    buildIslands(assets),
    buildPrograms(dist),
    writeSbom(dist),
  ])
  await writeFile(join(dist, 'assets.json'), JSON.stringify({ ...styles, ...islands }, null, 2))
  await compressAll(assets)
}

if (import.meta.main) await build()
