/**
 * `npm run new <wing> <meervoud> <enkelvoud>`: a new noun that passes the checks as it is: list, page, form, policy,
 * changes, own data, trail, crawl and tests, with its lines in the list of nouns, the map of addresses and the glossary.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '#src/platform/root.ts'
import { linesOf } from './new/lines.ts'
import { filesOf, type Noun } from './new/templates.ts'

const word = /^[a-z][a-z_]{2,30}$/

/** Writes what is not there yet below `into`, and gives the paths. Throws when the noun exists or is no Dutch noun. */
export function makeNoun(noun: Noun, into = root): string[] {
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
  return [...Object.keys(files), ...addLines(noun, into)]
}

/** Gives the files that got a line. */
function addLines(noun: Noun, into: string): string[] {
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
Next: npm run generate, say in docs/begrippen.md what it is, give it a row in seeds/, then npm run check.`)
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}
