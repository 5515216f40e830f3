import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '#src/platform/root.ts'
import { folderOf, isGenerated, isTest, readSources, type Source } from './source.ts'

const sources = readSources()
const product = sources.filter((source) => source.path.startsWith('src/') && !isTest(source))

/** Pages that combine nouns: they may import several, and nobody imports them. */
const combining = ['thuis']
/** What a noun shows of itself to other nouns; of a proeftuin its circles and its wall, for what is part of it. */
const open =
  /\/(policy|queries|labels|list|cards|categorie|categorieen|filters|geheugen|leverancierswerk|kring|muur(-\w+)?)\.tsx?$/

const nouns = [...new Set(product.map(({ path }) => folderOf(path)))].filter(
  (folder) => folder !== null && folder !== 'platform' && !combining.includes(folder),
)

describe('the arrows between folders', () => {
  it('platform knows no noun', () => {
    expect(
      importsOf((from) => from === 'platform').filter(
        ({ to }) => folderOf(to) !== 'platform' && to !== 'src/paths.ts',
      ),
    ).toEqual([])
  })

  it('a noun takes of another only what that noun shows', () => {
    const taken = importsOf((from) => nouns.includes(from)).filter(({ path, to }) => {
      const other = folderOf(to)
      return other !== folderOf(path) && nouns.includes(other) && !open.test(to) && !isOwnName(to)
    })
    expect(taken).toEqual([])
  })

  it('nobody imports a page that combines, but what mounts it', () => {
    const taken = product.flatMap(({ path, imports }) => imports.map((to) => ({ path, to })))
    expect(
      taken.filter(
        ({ path, to }) =>
          combining.includes(folderOf(to) ?? '') &&
          folderOf(path) !== folderOf(to) &&
          folderOf(path) !== null,
      ),
    ).toEqual([])
  })

  it('has no cycles', () => expect(findCycle(product)).toEqual([]))
})

it('the subject of a mail begins with our own words, never with what somebody is called or wrote', () => {
  const subjects = product.flatMap(({ path, text }) =>
    path.endsWith('/mail.tsx') ? Array.from(text.matchAll(/subject: (`[^`]*`)/g), ([, one = '']) => one) : [],
  )
  expect(subjects.length).toBeGreaterThan(10)
  expect(subjects.filter((one) => one.startsWith('`${'))).toEqual([])
})

const singular: Record<string, string> = { leden: 'lid', voorwaarden: 'voorwaarden', proeftuin: 'proeftuin' }

/** `src/markt/aanbestedingen/aanbesteding.ts`: the noun's own file, with its types and rules. */
const isOwnName = (path: string) => {
  const folder = folderOf(path) ?? ''
  return path.endsWith(`/${folder}/${singular[folder] ?? folder.replace(/(en|s)$/, '')}.ts`)
}

function importsOf(wanted: (folder: string) => boolean) {
  return product
    .filter(({ path }) => wanted(folderOf(path) ?? ''))
    .flatMap(({ path, imports }) => imports.map((to) => ({ path, to })))
}

/** The first circle of imports found, as the paths along it. */
function findCycle(files: Source[]): string[] {
  const importsByPath = new Map(files.map(({ path, imports }) => [path, imports]))
  const done = new Set<string>()
  const walk = (path: string, trail: string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return []
    for (const next of importsByPath.get(path) ?? []) {
      const cycle = walk(next, [...trail, path])
      if (cycle.length > 0) return cycle
    }
    done.add(path)
    return []
  }
  return files.reduce<string[]>((found, { path }) => (found.length > 0 ? found : walk(path, [])), [])
}

describe('the size of things', () => {
  it('no source file is longer than 300 lines', () => {
    const long = sources.filter((source) => !isGenerated(source) && source.text.split('\n').length > 301)
    expect(long.map(({ path }) => path)).toEqual([])
  })

  it('no folder or file is named for nothing', () => {
    const empty = /(^|\/)(utils?|common|helpers?|services|misc|lib)(\/|\.tsx?$)/
    expect(sources.filter(({ path }) => empty.test(path)).map(({ path }) => path)).toEqual([])
  })

  it('no source looks away from the compiler or the linter without a reason', () => {
    const away = /@ts-(ignore|expect-error|nocheck)|\bas any\b|\b(it|test|describe)\.(only|todo|fails)\b/
    const offenders = sources.filter(
      ({ path, text }) => path !== 'test/architecture.test.ts' && away.test(text),
    )
    expect(offenders.map(({ path }) => path)).toEqual([])
  })
})

describe('the words', () => {
  const glossary = readFileSync(join(root, 'docs/begrippen.md'), 'utf8')
  const terms = new Set([...glossary.matchAll(/^\| `?([a-z_]+)`? \|/gm)].map(([, term]) => term))

  it('glosses every noun that is a folder', () => {
    expect(nouns.filter((noun) => !terms.has(noun ?? ''))).toEqual([])
  })

  it('glosses every table', () => {
    expect(tables().length).toBeGreaterThan(30)
    expect(tables().filter((table) => !terms.has(table))).toEqual([])
  })
})

/** Words that make somebody less than a colleague; `diagnose` and the rules against candidates' data must know some. */
const deficit =
  /langs de kant|afstand tot (de arbeidsmarkt|werk)|arbeidsbeperkten?|kansarm|kwetsbare (mensen|groep)|mensen met een achterstand|(is|zijn|worden) geplaatst\b|bemiddelaar|moeilijk plaatsbaar/i

it('speaks of people as the ones who act, in the product, the demo and the documents', () => {
  const texts = [...sources, ...markdown(), textOf('publiccode.yml'), textOf('bin/bench/seed.sql')]
  const own = (path: string) => path === 'test/architecture.test.ts' || path.includes('/diagnose')
  const found = texts.flatMap(({ path, text }) => {
    const [word] = deficit.exec(text.replace(/\s+/g, ' ')) ?? []
    return word && !own(path) ? [`${path}: ${word}`] : []
  })
  expect(found).toEqual([])
})

const textOf = (path: string) => ({ path, text: readFileSync(join(root, path), 'utf8') })

/** As they are called after the last migration. */
const tables = () => {
  const [, all = ''] =
    /interface DB \{(.*?)\}/s.exec(readFileSync(join(root, 'src/platform/database.generated.ts'), 'utf8')) ??
    []
  const names = [...all.matchAll(/(\w+): /g)].map(([, table = '']) => table)
  return names.map((table) => table.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))
}

describe('what is written down', () => {
  it('gives a reason for every direct dependency', () => {
    const reasons = readFileSync(join(root, 'docs/besluiten/0002-onderdelen.md'), 'utf8')
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    )
    const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
    expect(names.filter((name) => !reasons.includes(`\`${name}\``))).toEqual([])
  })

  it('links only to files that exist', () => {
    const broken = markdown().flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/g)]
        .map(([, link]) => join(path, '..', link ?? ''))
        .filter((target) => !exists(target))
        .map((target) => `${path} → ${target}`),
    )
    expect(broken).toEqual([])
  })
})

const markdown = () => {
  const inDocs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) =>
    join('docs', name),
  )
  const paths = [...inDocs, ...readdirSync(root)].filter((name) => name.endsWith('.md'))
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

function exists(path: string): boolean {
  try {
    readdirSync(join(root, path, '..'))
    return readdirSync(join(root, path, '..')).includes(path.split('/').filter(Boolean).at(-1) ?? '')
  } catch {
    return false
  }
}
