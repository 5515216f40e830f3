import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from '#src/platform/root.ts'

export type Source = { path: string; text: string; imports: string[] }

/** The source files of Vonk, with what each imports from Vonk itself; paths from the root of the clone. */
export function readSources(folders = ['src', 'bin', 'seeds', 'test']): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => readSource(relative(root, join(entry.parentPath, entry.name)))),
  )
}

function readSource(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8')
  const named = text.matchAll(
    /^\s*(?:import|export)\b[^'"]*?from '([^']+)'|^\s*import '([^']+)'|\bimport\('([^']+)'\)/gm,
  )
  const imports = [...named].flatMap(([, a, b, c]) => resolve(path, a ?? b ?? c ?? ''))
  return { path, text, imports }
}

function resolve(from: string, target: string): string[] {
  if (target.startsWith('#')) return [target.slice(1)]
  return target.startsWith('.') ? [join(dirname(from), target)] : []
}

export type Document = Pick<Source, 'path' | 'text'>

/** What is written for people: docs/, and the pages beside it. */
export function readDocuments(): Document[] {
  const inDocs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  const paths = [...inDocs.map((name) => join('docs', name)), ...readdirSync(root)]
  return paths
    .filter((path) => path.endsWith('.md'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

export const isTest = ({ path }: Source) =>
  /(\.test\.tsx?|\/test-[^/]+)$/.test(path) || path.startsWith('test/')
export const isGenerated = ({ path }: Source) => path.includes('.generated.')

/** The noun, or what stands as a wing by itself: 'src/markt/aanbestedingen/policy.ts' → 'aanbestedingen'; null for what lies in src/ itself. */
export const folderOf = (path: string): string | null => {
  const [, wing, noun] = /^src\/([^/]+)\/(?:([^/]+)\/)?/.exec(path) ?? []
  return (wing && whole.includes(wing) ? wing : noun) ?? null
}

/** Wings that are no house of nouns. */
const whole = ['platform', 'thuis']
