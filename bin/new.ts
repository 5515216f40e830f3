/** `npm run new <meervoud> <enkelvoud>`: the files of a new noun, that works as soon as it is mounted. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '#src/platform/root.ts'
import { filesOf, type Noun } from './new/templates.ts'

const word = /^[a-z][a-z_]{2,30}$/

/** Writes what is not there yet below `into`, and gives the paths. Throws when the noun exists or is no Dutch noun. */
export function makeNoun(noun: Noun, into = root): string[] {
  if (!word.test(noun.plural) || !word.test(noun.singular) || noun.plural === noun.singular) {
    throw new Error(
      'Give the plural and the singular of a Dutch noun in lower case: npm run new verhalen verhaal',
    )
  }
  if (existsSync(join(into, 'src', noun.plural))) throw new Error(`src/${noun.plural} is there already`)
  const files = filesOf(noun, nextNumber(join(into, 'migrations')))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(into, path)), { recursive: true })
    writeFileSync(join(into, path), text)
  }
  return Object.keys(files)
}

function nextNumber(folder: string): string {
  const names = existsSync(folder) ? readdirSync(folder) : []
  const last = Math.max(0, ...names.map((name) => Number.parseInt(name, 10)).filter(Number.isFinite))
  return String(last + 1).padStart(4, '0')
}

if (import.meta.main) {
  const [plural = '', singular = ''] = process.argv.slice(2)
  try {
    console.log(makeNoun({ plural, singular }).join('\n'))
    console.log(`
Next: npm run generate, mount it in src/app.tsx (app.route('/${plural}', ${plural})), give it lines in src/paths,
gloss it in docs/begrippen.md, then npm run check.`)
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}
