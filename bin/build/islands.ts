import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { type BuildOptions, build, type Metafile } from 'esbuild'
import { root } from '#src/platform/root.ts'

/** What the browser runs: every `<name>.client.ts` of a noun, each a file of its own. */
const islands = (outdir: string) =>
  ({
    absWorkingDir: root,
    entryPoints: globSync('src/**/*.client.ts', { cwd: root }).map((file) => ({
      in: file,
      out: nameOf(file),
    })),
    outdir,
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  }) satisfies BuildOptions

/** Returns the logical name (`editor.js`) of each to the written one (`editor-<hash>.js`). */
export async function buildIslands(outdir: string): Promise<Record<string, string>> {
  const { metafile } = await build(islands(outdir))
  return namesOf(metafile)
}

function namesOf({ outputs }: Metafile): Record<string, string> {
  const written = Object.entries(outputs).filter(([, { entryPoint }]) => entryPoint)
  return Object.fromEntries(
    written.map(([file, { entryPoint = '' }]) => [`${nameOf(entryPoint)}.js`, basename(file)]),
  )
}

const nameOf = (file: string) => basename(file, '.client.ts')
