import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nouns as all, mailsoorten } from '#src/nouns.ts'
import { root } from '#src/platform/root.ts'
import { type Said, sayingsOf } from '#src/platform/web/done.ts'
import { folderOf, isGenerated, isTest, readDocuments, readSources } from './source.ts'

const sources = readSources()
const product = sources.filter((source) => source.path.startsWith('src/') && !isTest(source))

const nouns = [...new Set(product.map(({ path }) => folderOf(path)))].filter(
  (folder) => folder !== null && folder !== 'platform',
)

it('keeps the arrows of docs/architectuur.md, as dependency-cruiser sees them', () => {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const { status, stdout } = spawnSync(process.execPath, [cruiser, 'src'], { cwd: root, encoding: 'utf8' })
  expect(status === 0 ? '' : stdout).toBe('')
})

it('a noun declares what its pages say', async () => {
  const mine = product.filter(({ path }) => path.endsWith('/said.ts'))
  expect(mine.length).toBeGreaterThan(20)
  const sayings = sayingsOf(all)
  for (const { path } of mine) {
    const { said } = (await import(join(root, path))) as { said: Record<string, Said> }
    expect(
      Object.values(said).map(({ key }) => sayings.has(key)),
      path,
    ).not.toContain(false)
  }
})

it('a noun declares its kinds of mail', async () => {
  const mine = product.filter(({ path }) => path.endsWith('/mailsoorten.ts'))
  expect(mine.length).toBeGreaterThan(5)
  for (const { path } of mine) {
    const own = (await import(join(root, path))) as { mailsoorten: Record<string, unknown> }
    for (const [name, kind] of Object.entries(own.mailsoorten)) {
      expect(mailsoorten, path).toHaveProperty([name], kind)
    }
  }
})

type Known = { words: string; why: string; files?: RegExp }

/** Names that platform may know all the same, some of them in these files only. */
const known: Known[] = [
  { words: 'lid leden', why: 'who signs in is a member, whatever nouns there are' },
  {
    words:
      'audit concept concepten demo inzending led migratie tempolimiet mailsleutel stempel getoond verzending uitgaand',
    why: 'of platform itself',
  },
  { words: 'werk pagina overzicht weg opening keuze vraag', why: 'words of every day' },
  {
    words: 'beheer team organisatie',
    why: 'what an Actor has, or a circle is',
    files: /(actor|zichtbaarheid|built-once)\.ts$/,
  },
  { words: 'team teams organisatie cpv', why: 'what people write, and for whom', files: /\/forms\// },
  { words: 'zoek zoeken', why: 'searching, in whatever list' },
  { words: 'categorie regio', why: 'what found things are filtered by', files: /vindbaar\.ts$/ },
  { words: 'cpv', why: 'an example of a list that is searched', files: /suggestieVeld/ },
  { words: 'sessie toegang', why: 'how somebody comes in', files: /(gebeurtenis|csv|web\/[^/]+)\.tsx?$/ },
  { words: 'toegangssleutel', why: 'how a program comes in', files: /(\/api\/[^/]+|problem)\.tsx?$/ },
  { words: 'momentopname', why: 'what was reported, as it was then', files: /te-melden\.ts$/ },
  { words: 'getoond stempel', why: 'of platform itself', files: /(stempel|remembered)\.ts$/ },
  { words: 'organisatie', why: 'what an Actor has', files: /built-once\.ts$/ },
  { words: 'codegenerator', why: 'what a seal was made for: another word opens no seal', files: /seal\.ts$/ },
  {
    words: 'beheer organisatie inkijk passkeys stappen',
    why: 'read as a whole, or told of in docs/beheer',
    files: /(config[^/]*|cluster)\.ts$/,
  },
]

const mayKnow = (path: string, word: string) =>
  known.some(({ words, files }) => words.split(' ').includes(word) && (files?.test(path) ?? true))

it('platform holds no name of a noun or of its tables', () => {
  const names = new Set([...nouns, ...tables()].flatMap((name) => [name ?? '', singularOf(name ?? '')]))
  const own = product.filter((source) => folderOf(source.path) === 'platform' && !isGenerated(source))
  const found = own.flatMap(({ path, text }) =>
    [...new Set(wordsOf(text))]
      .filter((word) => names.has(word))
      .filter((word) => !mayKnow(path, word))
      .map((word) => `${path}: ${word}`),
  )
  expect(found).toEqual([])
})

/** `aanbestedingId` and `aanbesteding_id` both hold aanbesteding. */
const wordsOf = (text: string) =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)

const singularOf = (name: string) => name.replace(/(en|s)$/, '')

it('no two nouns note the same act, add the same kind of mail, keep the same column or excuse the same table', () => {
  const keys = all.flatMap(({ handelingen = {}, mail = {}, persoonlijk = {}, nietTeMelden = {} }) => [
    ...Object.keys(handelingen),
    ...Object.keys(mail).map((key) => `mail ${key}`),
    ...Object.entries(persoonlijk).flatMap(([kind, delen]) =>
      Object.keys(delen).map((key) => `${kind} ${key}`),
    ),
    ...Object.keys(nietTeMelden),
  ])
  expect(keys.length).toBeGreaterThan(150)
  expect(keys.filter((key, n) => keys.indexOf(key) !== n)).toEqual([])
})

/** Of an island: a page in the browser is the app there. */
const inBrowser = /\.client\.tsx?$/

it('keeps nothing of a running app in a module: createApp makes it, so that two apps share nothing', () => {
  const store = /^(export )?const \w+(: [^=\n]+)? = new (Weak)?(Map|Set)\b[^(\n]*\(\)/m
  const offenders = product.filter(({ path, text }) => !inBrowser.test(path) && store.test(text))
  expect(offenders.map(({ path }) => path)).toEqual([])
})

it('the subject of a mail begins with our own words, never with what somebody is called or wrote', () => {
  const subjects = product.flatMap(({ path, text }) =>
    path.endsWith('/mail.tsx') ? Array.from(text.matchAll(/subject: (`[^`]*`)/g), ([, one = '']) => one) : [],
  )
  expect(subjects.length).toBeGreaterThan(10)
  expect(subjects.filter((one) => one.startsWith('`${'))).toEqual([])
})

describe('the size of things', () => {
  it('no source file is longer than 300 lines', () => {
    const long = sources.filter((source) => !isGenerated(source) && source.text.split('\n').length > 301)
    expect(long.map(({ path }) => path)).toEqual([])
  })

  it('no folder or file is named for nothing', () => {
    const empty = /(^|\/)(utils?|common|helpers?|services|misc|lib)(\/|\.tsx?$)/
    expect(sources.filter(({ path }) => empty.test(path)).map(({ path }) => path)).toEqual([])
  })

  it('packs no props into an object to shorten a line: that switches off the check for what is not asked', () => {
    const packed = /\.\.\.\{/
    const offenders = product.filter(({ text }) => packed.test(text))
    expect(offenders.map(({ path }) => path)).toEqual([])
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
  const terms = new Set([...glossary.matchAll(/^\| `?([a-z_-]+)`? \|/gm)].map(([, term]) => term))

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
  const texts = [...sources, ...readDocuments(), textOf('publiccode.yml'), textOf('bin/bench/seed.sql')]
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
})
