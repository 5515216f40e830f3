/**
 * `npm run new <wing> <meervoud> <enkelvoud>`: a new noun that passes the checks as it is: list with search, page,
 * forms, API, policy, changes, own data, trail, crawl, demo and tests, with its line in the list of nouns, its addresses
 * and its words in the glossary.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '#src/platform/root.ts'
import { filesOf, type NewNoun } from './new/files.ts'
import { linesOf } from './new/lines.ts'

const word = /^[a-z]{3,30}$/

/** Writes what is not there yet below `into`, and gives the paths. Throws when the noun exists or is no Dutch noun. */
export function makeNoun(noun: NewNoun, into = root): string[] {
  const { wing, plural, singular } = noun
  if (!word.test(plural) || !word.test(singular) || plural === singular) {
    throw new Error(
      'Give a wing, and the plural and the singular of a Dutch noun in lower case: npm run new antwoorden vragen vraag',
    )
  }
  if (!existsSync(join(into, 'src/paths', `${wing}.ts`))) throw new Error(`There is no wing called ${wing}`)
  if (existsSync(join(into, 'src', wing, plural))) throw new Error(`src/${wing}/${plural} is there already`)
  const files = filesOf(noun, nextNumber(join(into, 'migrations')))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(into, path)), { recursive: true })
    writeFileSync(join(into, path), text)
  }
  const written = [...Object.keys(files), ...addLines(noun, into)]
  tidy(written, into)
  return written
}

/** Gives the files that got a line. */
function addLines(noun: NewNoun, into: string): string[] {
  const lines = linesOf(noun)
  for (const { file, after, line } of lines) {
    const path = join(into, file)
    const text = readFileSync(path, 'utf8')
    const [found] = after.exec(text) ?? []
    if (found === undefined) throw new Error(`${file} is no longer as this command knows it`)
    writeFileSync(
      path,
      text.replace(found, () => found + line),
    )
  }
  return [...new Set(lines.map(({ file }) => file))]
}

/** Another name is longer, and stands elsewhere in the order of imports. */
function tidy(paths: string[], into: string): void {
  const sources = paths.filter((path) => /\.tsx?$/.test(path))
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const { status, stderr } = spawnSync(process.execPath, [biome, 'check', '--write', ...sources], {
    cwd: into,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
}

function nextNumber(folder: string): string {
  const names = existsSync(folder) ? readdirSync(folder) : []
  const last = Math.max(0, ...names.map((name) => Number.parseInt(name, 10)).filter(Number.isFinite))
  return String(last + 1).padStart(4, '0')
}

if (import.meta.main) {
  const [wing = '', plural = '', singular = ''] = process.argv.slice(2)
  try {
    console.log(makeNoun({ wing, plural, singular }).join('\n'))
    console.log(`
Next: npm run generate, say in docs/begrippen.md what it is, then npm run check.`)
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}
