import { existsSync, globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import { root } from '#src/platform/root.ts'
import { thinned } from './thin-map.ts'

const entries = {
  server: 'src/server.ts',
  worker: 'src/worker.ts',
  cli: 'src/cli.ts',
  'eforms-worker': 'src/markt/aanbestedingen/eforms/worker.ts',
  'tabel-worker': 'src/platform/forms/tabel-worker.ts',
  'tabel-lezen-worker': 'src/platform/tabel/worker.ts',
}

/** What Node runs, one file each; packages stay in node_modules. */
const programs = (outdir: string): BuildOptions => ({
  absWorkingDir: root,
  entryPoints: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(join(root, file)))),
  outdir,
  bundle: true,
  // Our own `#src/*` is a package import too, and must be bundled; its files are found by package.json.
  packages: 'external',
  alias: { '#src': './src' },
  platform: 'node',
  format: 'esm',
  target: 'node24',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
})

export const buildPrograms = async (outdir: string): Promise<void> => {
  await build(programs(outdir))
  const maps = globSync('*.js.map', { cwd: outdir }).map((file) => join(outdir, file))
  await Promise.all(maps.map(async (map) => writeFile(map, thinned(await readFile(map, 'utf8')))))
}
